import Exchange

/// What keeps a folder of results from being written or read.
enum PlanFolderError: Error, Equatable {
  /// The disk, the quota or the limit of a file's size is reached.
  case full(path: String)
  /// The place refuses writing: rights, a read-only disk, a parent that is no folder.
  case unwritable(path: String, reason: String)
  /// Something that is not a plan stands at the place: it is not ours to replace.
  case notAPlan(path: String)
  /// A file cannot be read.
  case unreadable(path: String, reason: String)
  /// What should be read is no folder, or lacks the file by which it is known.
  case notFound(path: String, sign: String)

  /// The same, told of the folder a person asked for rather than of the hidden one being written.
  func told(of path: String) -> PlanFolderError {
    switch self {
    case .full: .full(path: path)
    case .unwritable(_, let reason): .unwritable(path: path, reason: reason)
    case .notAPlan, .unreadable, .notFound: self
    }
  }

  /// Line 1 says where and what, line 2 what to do.
  func message(_ language: Language) -> String {
    switch self {
    case .full(let path): FolderSentences.full(language, [path])
    case .unwritable(let path, let reason): FolderSentences.unwritable(language, [path, reason])
    case .notAPlan(let path): FolderSentences.notAPlan(language, [path])
    case .unreadable(let path, let reason): FolderSentences.unreadable(language, [path, reason])
    case .notFound(let path, CoverageReader.json): FolderSentences.noCoverage(language, [path])
    case .notFound(let path, let sign): FolderSentences.noPlan(language, [path, sign])
    }
  }
}
