import Chance
import Dossier
import Law

// A professional who falls ill is away from that day on, four weeks at a time like anyone else; the appointments of the week are cancelled,
// and the following Monday's plan learns of the rest.

extension Reality {
  /// An illness of a professional that begins in a week: first and last day, or nothing.
  func illness(of professional: ProfessionalID, week: Int) -> (start: CivilDate, end: CivilDate)? {
    var draws = luck.draws(.staffIllness, Luck.key(professional.text), week)
    guard draws.chance(rates.probability(.arretProfessionnel)) else { return nil }
    let start = origin.adding(days: 7 * week + draws.below(5))
    let (kind, share) = (draws.unit(), draws.unit())
    // Of a hundred arrêts 25 last more than a month and 6 more than three (Cnam-SNDS 2023).
    let length = kind < 0.75 ? 1 + Int(29 * share * share) : kind < 0.94 ? 31 + Int(59 * share) : 91 + Int(180 * share * share)
    return (start, start.adding(days: length - 1))
  }

  /// Makes known the illnesses that began in the week, and prolongs those that last.
  func revealIllness(_ dossier: inout Dossier, in week: LivedWeek, _ events: inout WeekEvents) {
    for place in dossier.leave.indices {
      let line = dossier.leave[place]
      guard line.start >= origin, line.kind == .absent, line.part == nil, line.end < week.next,
        let illness = illness(of: line.professional, week: self.week(of: line.start)), illness.start == line.start, line.end < illness.end
      else { continue }
      dossier.leave[place].end = min(illness.end, line.end.adding(days: Reality.issuedDays))
    }
    for professional in dossier.professionals where professional.status == .enPoste && RoleSet(professional.role) != [] {
      guard let illness = illness(of: professional.id, week: week.number) else { continue }
      let away = dossier.leave.contains {
        $0.professional == professional.id && $0.kind == .absent && $0.start <= illness.start && illness.start <= $0.end
      }
      if away || professional.end.map({ $0 < illness.start }) ?? false || professional.start.map({ $0 > illness.start }) ?? false {
        continue
      }
      dossier.leave.append(
        LeaveLine(
          professional: professional.id, start: illness.start,
          end: min(illness.end, illness.start.adding(days: Reality.issuedDays - 1))))
      events.illnesses += 1
    }
  }
}
