using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.PairedNetwork>;

namespace CoCreation.Sim.Experiments;

/// <summary>network-fates: a row for every network of either run, in order of id, with what became of it in A and in B.</summary>
internal static class NetworkFatesTable
{
    public static TableLayout<PairedNetwork> Layout { get; } = new("network-fates", [.. Who, .. End, .. Yield]);

    private static IReadOnlyList<Column<PairedNetwork>> Who =>
    [
        Resident("network", Allowed.Network, new("The network: its founder and the week of its founding.", "Das Netzwerk: wer es wann gegründet hat."), row => row.Id),
        Whole("founder", "1", Allowed.FromZero, new("The number of the participant who founded it.", "Die Nummer der Person, die es gegründet hat."), row => row.Id.Participant),
        Whole("founded", Allowed.Week, Allowed.FromOne, new("The week of its founding.", "Die Woche der Gründung."), row => row.Id.Born - 1),
        Text("change", Allowed.OneOf<FateChange>(), new("Whether it is in both runs with the same fate, with another one, or in one run only.", "Ob es in beiden Läufen mit demselben Schicksal ist, mit einem anderen, oder nur in einem."), row => Names.Of(row.Change)),
        YesNo("formed", new("Whether it once had 3 members at a time in one of the runs; others count nowhere.", "Ob es in einem der Läufe einmal 3 Mitglieder zugleich hatte; sonst zählt es nirgends."), row => row.HasFormed),
    ];

    private static IReadOnlyList<Column<PairedNetwork>> End =>
    [
        Whole("endedA", Allowed.Week, Allowed.FromOne, new("In A: the week of its end; empty if it outlived what is compared, or is not in A.", "In A: die Woche des Endes; leer, wenn es das Verglichene überdauert hat oder in A fehlt."), row => row.A?.Ended),
        Whole("endedB", Allowed.Week, Allowed.FromOne, new("The same in B.", "Dasselbe in B."), row => row.B?.Ended),
        Text("reasonA", Allowed.OneOf<EndReason>(), new("In A: why it ended; empty likewise.", "In A: warum es endete; leer wie zuvor."), row => Reason(row.A)),
        Text("reasonB", Allowed.OneOf<EndReason>(), new("The same in B.", "Dasselbe in B."), row => Reason(row.B)),
        Text("typeA", Allowed.OneOf(Names<NetworkType>.InOrder[..5]), new("In A: which type it held longest; empty if it lived on beyond what is compared, or is not in A.", "In A: welchen Typ es am längsten hatte; leer, wenn es über das Verglichene hinaus bestand oder in A fehlt."), row => Type(row.A)),
        Text("typeB", Allowed.OneOf(Names<NetworkType>.InOrder[..5]), new("The same in B.", "Dasselbe in B."), row => Type(row.B)),
    ];

    private static IReadOnlyList<Column<PairedNetwork>> Yield =>
    [
        Whole("peakMembersA", "participant", Allowed.FromZero, new("In A: most members at a time; empty if it is not in A.", "In A: die meisten Mitglieder zugleich; leer, wenn es in A fehlt."), row => row.A?.PeakMembers),
        Whole("peakMembersB", "participant", Allowed.FromZero, new("The same in B.", "Dasselbe in B."), row => row.B?.PeakMembers),
        Amount("outputA", "1", Allowed.FromZero, new("In A: all that it made; empty as the type.", "In A: alles, was es geschaffen hat; leer wie der Typ."), row => row.A?.Output),
        Amount("outputB", "1", Allowed.FromZero, new("The same in B.", "Dasselbe in B."), row => row.B?.Output),
        Amount("netBenefitA", "1", Allowed.Any, new("In A: felt benefit less cost of all memberships; empty as the type.", "In A: empfundener Nutzen abzüglich Kosten aller Mitgliedschaften; leer wie der Typ."), row => row.A?.NetBenefit),
        Amount("netBenefitB", "1", Allowed.Any, new("The same in B.", "Dasselbe in B."), row => row.B?.NetBenefit),
    ];

    private static string? Reason(NetworkFate? fate) => fate?.Reason is { } reason ? Names.Of(reason) : null;

    private static string? Type(NetworkFate? fate) => fate?.Type is { } type ? Names.Of(type) : null;
}
