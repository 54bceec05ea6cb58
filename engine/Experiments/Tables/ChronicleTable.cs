using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.ChronicleRow>;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// chronicle: a row for everything that happened, in the order (tick, resident, sequence); written while a run goes on. What is
/// merely observed of networks week by week is no happening: that is the table of <see cref="NetworkTicksTable"/>.
/// </summary>
internal static class ChronicleTable
{
    public static TableLayout<ChronicleRow> Layout { get; } = new("chronicle", [.. Head, .. What, .. Details]);

    private static IReadOnlyList<Column<ChronicleRow>> Head =>
    [
        Whole("tick", Allowed.Week, Allowed.FromZero, new("When it happened.", "Wann es geschah."), row => row.Tick),
        Resident("resident", $"number | {Allowed.Network}", new("To whom: a participant or a network.", "Wem: einer beteiligten Person oder einem Netzwerk."), row => row.Resident),
        Whole("sequence", "1", Allowed.FromZero, new("The order of what happened to it in this week; numbers may be missing.", "Die Reihenfolge dessen, was ihm in dieser Woche geschah; Nummern können fehlen."), row => row.Sequence),
        Text("event", Allowed.OneOf(ChronicleRow.Events), new("What happened; who joins does so with the first bulletin, and a membership that ends before it leaves no further row, but for whoever leaves for good. Nothing is written as left where a network ends.", "Was geschah; ein Beitritt zählt mit dem ersten Rundbrief, und eine Mitgliedschaft, die vorher endet, hinterlässt keine weitere Zeile, außer wer für immer geht. Endet ein Netzwerk, steht kein Austritt da."), row => row.Event),
        Resident("network", Allowed.Network, new("The network that it is about.", "Das Netzwerk, um das es geht."), row => row.Network),
    ];

    private static IReadOnlyList<Column<ChronicleRow>> What =>
    [
        Text("motive", Allowed.OneOf<Motive>(), new("Founded: why.", "Gründung: warum."), row => row.Motive),
        Whole("invited", "participant", Allowed.FromZero, new("Founded: how many were invited.", "Gründung: wie viele eingeladen wurden."), row => row.Invited),
        Whole("inviter", "1", Allowed.FromZero, new("Accepted: the number of the one who invited.", "Annahme: die Nummer der einladenden Person."), row => row.Inviter),
        Text("reason", Allowed.OneOf(Names<LeaveReason>.InOrder.Where(name => name != Names.Of(LeaveReason.NotAdmitted)).Concat(Names<EndReason>.InOrder).Distinct()), new("Left, settled, dissolved: why. Settled says dissolved for whatever end of the network.", "Austritt, Abrechnung, Ende: warum. Die Abrechnung sagt dissolved für jedes Ende des Netzwerks."), row => row.Reason),
        YesNo("phoenix", new("Left: whether as a phoenix, risen to a new offer.", "Austritt: ob als Phönix, aufgestiegen zu einem neuen Angebot."), row => row.IsPhoenix),
        Whole("since", Allowed.Week, Allowed.FromZero, new("Settled: when it was joined.", "Abrechnung: wann der Beitritt war."), row => row.Since),
        Whole("until", Allowed.Week, Allowed.FromZero, new("Settled: when it was left.", "Abrechnung: wann der Austritt war."), row => row.Until),
        Amount("netBenefit", "1", Allowed.Any, new("Settled: felt benefit less cost of the membership.", "Abrechnung: empfundener Nutzen abzüglich Kosten der Mitgliedschaft."), row => row.NetBenefit),
    ];

    private static IReadOnlyList<Column<ChronicleRow>> Details =>
    [
        Text("from", Allowed.OneOf<NetworkType>(), new("Type changed: the type before.", "Typwechsel: der Typ zuvor."), row => row.From),
        Text("to", Allowed.OneOf<NetworkType>(), new("Type changed: the type now.", "Typwechsel: der Typ jetzt."), row => row.To),
        YesNo("renewed", new("Completed: whether a new project begins.", "Vorhaben abgeschlossen: ob ein neues beginnt."), row => row.IsRenewed),
        Whole("members", "participant", Allowed.FromZero, new("Dissolved: how many members it had.", "Ende: wie viele Mitglieder es hatte."), row => row.Members),
        Terms("terms", "name=value;name=value", new("What was weighed in the decision, by name.", "Was bei der Entscheidung gewogen wurde, mit Namen."), row => row.Terms),
    ];

    /// <summary>The rows of a tick.</summary>
    public static IEnumerable<ChronicleRow> RowsOf(IReadOnlyList<ChronicleEvent> chronicle) =>
        chronicle.Where(entry => entry.What is not NetworkWeek).Select(ChronicleRow.Of);
}
