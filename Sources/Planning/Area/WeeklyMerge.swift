import MILP

/// Makes one programme of several, so that it starts where they ended.
enum WeeklyMerge {
  /// Gives the joint programme the columns, the packing rows and the basis of the blocks.
  static func merge(_ parts: [WeeklyProgram.Part], into joint: inout WeeklyMaster, division blocks: WeeklyBlocks) throws(SolveError) {
    var (firstClass, firstBucket) = (0, 0)
    var visitStatus: [Basis.Status] = []
    var packingStatus: [Basis.Status] = []
    var rows = [Basis.Status](repeating: .basic, count: joint.program.rowCount)
    var columns = [Basis.Status](repeating: .atLower, count: joint.program.columnCount)
    for part in parts {
      precondition(part.master.links.isEmpty, "Linking rows come after the teams are together.")
      let basis = try part.master.program.basis
      let own = part.block
      for index in part.master.classes.indices {
        rows[joint.classRow + firstClass + index] = basis.rows[part.master.classRow + index]
        columns[firstClass + index] = basis.columns[index]
      }
      for index in part.master.buckets.indices {
        rows[joint.bucketRow + firstBucket + index] = basis.rows[part.master.bucketRow + index]
        let (here, there) = (joint.sessionColumn[firstBucket + index], part.master.sessionColumn[index])
        if here >= 0 { columns[here] = basis.columns[there] }
      }
      for visit in part.master.visits where !part.master.isDear(visit) {
        joint.addVisits(firstClass + visit.class, bucket: firstBucket + visit.bucket, holder: visit.holder, reach: visit.reach)
        visitStatus.append(basis.columns[visit.column])
      }
      for bucket in part.master.buckets.indices {
        for packing in part.master.packings[bucket] {
          joint.addPacking(firstBucket + bucket, weights: packing.weights)
          packingStatus.append(basis.rows[packing.row])
        }
      }
      let (weeks, periods) = (joint.problem.weeks, joint.periods.count)
      for team in joint.problem.teams.indices where blocks.ofTeam[team] == own {
        for cell in team * weeks..<team * weeks + weeks {
          rows[joint.reserveRow + cell] = basis.rows[part.master.reserveRow + cell]
          rows[joint.orientationRow + cell] = basis.rows[part.master.orientationRow + cell]
        }
      }
      for member in joint.problem.members.indices where blocks.ofMember[member] == own {
        for period in 0..<periods {
          rows[joint.dayRow + member * periods + period] = basis.rows[part.master.dayRow + member * periods + period]
          columns[joint.fieldColumn[member][period]] = basis.columns[part.master.fieldColumn[member][period]]
        }
      }
      for (index, member) in joint.fieldRowMembers.enumerated() where blocks.ofMember[member] == own {
        rows[joint.fieldRow + index] = basis.rows[part.master.fieldRow + index]
      }
      firstClass += part.master.classes.count
      firstBucket += part.master.buckets.count
    }
    let basis = Basis(rows: rows + packingStatus, columns: columns + visitStatus)
    // A block without visits leaves its professionals' rows free: any other count starts from nothing.
    if basis.basicCount == joint.program.rowCount { try joint.program.setBasis(basis) }
  }
}
