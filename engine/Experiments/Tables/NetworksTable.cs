using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.NetworkRecord>;

namespace CoCreation.Sim.Experiments;

/// <summary>networks: a row for every network ever founded, in order of id.</summary>
internal static class NetworksTable
{
    public static TableLayout<NetworkRecord> Layout { get; } = new("networks", [.. Origin, .. Life, .. Types, .. Outcome]);

    private static IReadOnlyList<Column<NetworkRecord>> Origin =>
    [
        Resident("network", Allowed.Network, new("The network: its founder and the week of its founding.", "Das Netzwerk: wer es wann gegründet hat."), row => row.Id),
        Whole("founder", "1", Allowed.FromZero, new("The number of the participant who founded it.", "Die Nummer der Person, die es gegründet hat."), row => row.Id.Participant),
        Whole("founded", Allowed.Week, Allowed.FromOne, new("The week of its founding.", "Die Woche der Gründung."), row => row.Id.Born - 1),
        Text("motive", Allowed.OneOf<Motive>(), new("The founding motive.", "Das Motiv der Gründung."), row => Names.Of(row.Life.Motive)),
    ];

    private static IReadOnlyList<Column<NetworkRecord>> Life =>
    [
        Whole("ended", Allowed.Week, Allowed.FromOne, new("The week of its end; empty if it outlived the run.", "Die Woche des Endes; leer, wenn es den Lauf überdauert hat."), row => row.Ended),
        Text("reason", Allowed.OneOf<EndReason>(), new("Why it ended; empty if it outlived the run.", "Warum es endete; leer, wenn es den Lauf überdauert hat."),
            row => row.Reason is { } reason ? Names.Of(reason) : null),
        Whole("weeks", Allowed.Week, Allowed.FromZero, new("Its age at the end.", "Das Alter am Ende."), row => row.Life.Weeks),
        Whole("peakMembers", "participant", Allowed.FromZero, new("Most members at a time; it counts in statistics from 3.", "Die meisten Mitglieder zugleich; ab 3 zählt es in Statistiken."), row => row.Life.PeakMembers),
        Whole("memberWeeks", Allowed.Week, Allowed.FromZero, new("Members, added up over weeks.", "Mitglieder, über die Wochen aufsummiert."), row => row.Life.MemberWeeks),
        Amount("output", "1", Allowed.FromZero, new("All that was made.", "Alles, was geschaffen wurde."), row => row.Life.Output),
        Whole("talk", "act", Allowed.FromZero, new("All acts of complaint.", "Alle Handlungen des Jammerns."), row => row.Life.Talk),
        Whole("completed", "project", Allowed.FromZero, new("Projects completed.", "Abgeschlossene Vorhaben."), row => row.Life.Completed),
    ];

    private static IEnumerable<Column<NetworkRecord>> Types => Enum.GetValues<NetworkType>().Select(type => Whole(
        Names.Of(type) + "Weeks", Allowed.Week, Allowed.FromZero,
        new($"Weeks of this type from the age of 6 weeks on: {Names.Of(type)}.", $"Wochen in diesem Typ ab einem Alter von 6 Wochen: {Names.Of(type)}."),
        row => row.Life.TypeWeeks[(int)type]));

    private static IReadOnlyList<Column<NetworkRecord>> Outcome =>
    [
        Text("type", Allowed.OneOf(Names<NetworkType>.InOrder[..5]), new("Which of the four types it held longest; loose if that was less than 4 weeks.", "Welchen der vier Typen es am längsten hatte; loose, wenn keinen davon 4 Wochen."), row => Names.Of(row.Type)),
        Text("typeInWeek12", Allowed.OneOf(Names<NetworkType>.InOrder[..5]), new("The type at the age of 12 weeks, dormant counted as loose; empty if it did not get so old.", "Der Typ im Alter von 12 Wochen, dormant gilt als loose; leer, wenn es nicht so alt wurde."),
            row => row.LandmarkType is { } type ? Names.Of(type) : null),
        Whole("phoenixes", "participant", Allowed.FromZero, new("Members who left risen to a new offer (phoenixes).", "Mitglieder, die aufgestiegen sind und mit einem neuen Angebot gingen (Phönixe)."), row => row.Phoenixes),
        Whole("memberships", "membership", Allowed.FromZero, new("Memberships that were ever active.", "Mitgliedschaften, die je aktiv waren."), row => row.NetBenefits.Count),
        Amount("netBenefit", "1", Allowed.Any, new("Felt benefit less cost of all memberships, of those that last as far as they have come.", "Empfundener Nutzen abzüglich Kosten aller Mitgliedschaften, der andauernden bis hierher."), row => row.NetBenefits.Sum()),
        Amount("negativeShare", "1", Allowed.Share, new("Share of memberships that cost more than they brought; empty without memberships.", "Anteil der Mitgliedschaften, die mehr kosteten als brachten; leer ohne Mitgliedschaften."), row => row.NegativeShare),
        Amount("gini", "1", Allowed.Share, new("How unevenly net benefit is spread (Gini; shifted by the least where that is below 0; 0 where all are 0); empty below 2 memberships.", "Wie ungleich der Nutzen verteilt ist (Gini; um den kleinsten verschoben, wo er unter 0 liegt; 0, wo alle 0 sind); leer bei weniger als 2 Mitgliedschaften."), row => row.GiniOfBenefits),
    ];
}
