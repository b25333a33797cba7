/// Closes the sessions that hold nobody, unless the reserve counts their minutes.
enum SessionCleaning {
  static func closeEmpty(_ state: AreaState) {
    for slot in state.spotAt.indices where state.canClose(slot) { state.close(slot) }
  }
}
