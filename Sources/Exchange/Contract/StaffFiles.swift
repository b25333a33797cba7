import Dossier
import Law

extension FileContract {
  static let professionnels = FileContract(
    .professionnels, key: ["professionnel"], fr: "Professionnels du service, postes vacants compris.",
    en: "Professionals of the service, vacant posts included.",
    columns: [
      ColumnContract("professionnel", .identifier, .always, fr: "Clé du professionnel.", en: "Key of the professional."),
      ColumnContract(
        "role", .code(codes(Role.self)), .always, fr: "Rôle ; iprp et assistant ne sont jamais planifiés.",
        en: "Role; iprp and assistant are never planned."),
      ColumnContract("statut", .code(codes(PostStatus.self)), assumed: "en_poste", fr: "Poste tenu ou vacant.", en: "Post held or vacant."),
      ColumnContract(
        "equipes", .shares, .always, fr: "Équipes, avec la part du temps donnée à chacune : E1:0.6|E2:0.4.",
        en: "Teams, with the share of time given to each: E1:0.6|E2:0.4."),
      ColumnContract(
        "encadrant", .reference(.professionnels), .sometimes,
        fr: "Médecin de l'équipe qui encadre, obligatoire sauf pour medecin et mpc.",
        en: "Médecin of the team who supervises, required but for medecin and mpc."),
      ColumnContract(
        "encadrant_remplacant", .reference(.professionnels), fr: "Médecin qui remplace l'encadrant parti ou longtemps absent.",
        en: "Médecin who replaces the supervisor gone or long away."),
      ColumnContract("etp", .decimal(0...1), .always, fr: "Équivalent temps plein.", en: "Full-time equivalent."),
      ColumnContract(
        "protocole", .codes(plannedNatures.map(\.rawValue)), fr: "Natures déléguées par écrit ; vide : aucune.",
        en: "Natures delegated in writing; empty: none."),
      ColumnContract("formations", .codes(codes(Training.self)), fr: "Formations particulières.", en: "Particular trainings."),
      ColumnContract("centres", .references(.centres), .always, fr: "Centres où consulter.", en: "Centres of consultation."),
      ColumnContract(
        "demi_journees_faites", .integer(0...1000), assumed: "0", fr: "Demi-journées travaillées cette année civile, avant le plan.",
        en: "Half-days worked this civil year, before the plan."),
      ColumnContract(
        "milieu_de_travail_fait", .integer(0...1000), assumed: "0", fr: "Dont demi-journées en milieu de travail.",
        en: "Of which half-days in the workplace."),
      ColumnContract("debut", .date, fr: "Premier jour dans le service.", en: "First day in the service."),
      ColumnContract("fin", .date, fr: "Dernier jour dans le service.", en: "Last day in the service."),
    ])

  static let horaires = FileContract(
    .horaires, key: ["professionnel", "jour", "demi_journee", "semaines", "du"], fr: "Demi-journées travaillées chaque semaine.",
    en: "Half-days worked each week.",
    columns: [
      ColumnContract("professionnel", .reference(.professionnels), .always, fr: "Professionnel.", en: "Professional."),
      ColumnContract("jour", .code(weekdayCodes), .always, fr: "Jour de la semaine.", en: "Day of the week."),
      ColumnContract("demi_journee", .code(codes(DayPart.self)), .always, fr: "Demi-journée.", en: "Half-day."),
      ColumnContract(
        "semaines", .code(codes(WeekParity.self)), assumed: "toutes", fr: "Semaines ISO où la ligne vaut.",
        en: "ISO weeks the line holds in."),
      ColumnContract("du", .date, fr: "Premier jour où la ligne vaut.", en: "First day the line holds."),
      ColumnContract("au", .date, fr: "Dernier jour où la ligne vaut.", en: "Last day the line holds."),
      ColumnContract(
        "usage", .code(codes(Usage.self)), assumed: "libre", fr: "Emploi de la demi-journée ; libre : consultation ou terrain.",
        en: "Use of the half-day; libre: consultation or field."),
      ColumnContract("centre", .reference(.centres), fr: "Centre imposé.", en: "Imposed centre."),
    ])

  static let conges = FileContract(
    .conges, key: ["professionnel", "debut", "fin", "demi_journee", "motif"], fr: "Absences des professionnels, et demi-journées ajoutées.",
    en: "Absences of professionals, and half-days added.",
    columns: [
      ColumnContract("professionnel", .reference(.professionnels), .always, fr: "Professionnel.", en: "Professional."),
      ColumnContract("debut", .date, .always, fr: "Premier jour.", en: "First day."),
      ColumnContract("fin", .date, .always, fr: "Dernier jour.", en: "Last day."),
      ColumnContract(
        "demi_journee", .code(codes(DayPart.self)), assumed: "les deux", fr: "Cette moitié de chaque jour seulement.",
        en: "That half of each day only."),
      ColumnContract(
        "motif", .code(codes(LeaveKind.self)), assumed: "absent", fr: "Absent, ou présent en plus de l'horaire.",
        en: "Away, or present beyond the timetable."),
      ColumnContract(
        "usage", .code(codes(Usage.self)), assumed: "libre", fr: "Emploi d'une demi-journée ajoutée.", en: "Use of an added half-day."),
      ColumnContract(
        "centre", .reference(.centres), fr: "Centre imposé d'une demi-journée ajoutée.", en: "Imposed centre of an added half-day."),
    ])
}
