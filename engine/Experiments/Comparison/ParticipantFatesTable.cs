using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.PairedParticipant>;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// participant-fates: a row for every participant of either run, in order of number, as it was at the end of A and of B; no rows if one
/// run is shorter.
/// </summary>
internal static class ParticipantFatesTable
{
    public static TableLayout<PairedParticipant> Layout { get; } = new("participant-fates", [.. Who, .. Course, .. Degrees]);

    private static IReadOnlyList<Column<PairedParticipant>> Who =>
    [
        Whole("participant", "1", Allowed.FromZero, new("The number of the participant.", "Die Nummer der beteiligten Person."), row => row.Either.Id),
        Text("label", "", new("The name in the file of ties or members; empty for those who were not given.", "Der Name in der Datei der Beziehungen oder Mitglieder; sonst leer."), row => row.Either.Label),
        Whole("arrived", Allowed.Week, Allowed.FromZero, new("The week of arrival; 0 for those of the start.", "Die Woche der Ankunft; 0 für die des Anfangs."), row => row.Either.Arrived),
        Text("persona", Allowed.OneOf<Persona>(), new("What kind of participant this is.", "Die Persona."), row => Names.Of(row.Either.Persona)),
        Text("change", Allowed.OneOf<FateChange>(), new("Whether networks, phoenix and gone are the same in both runs, other, or the participant is in one run only.", "Ob Netzwerke, Phönix und Abschied in beiden Läufen gleich sind, anders, oder die Person nur in einem ist."), row => Names.Of(row.Change)),
    ];

    private static IReadOnlyList<Column<PairedParticipant>> Course =>
    [
        Whole("membershipsA", "network", Allowed.FromZero, new("In A: in how many networks at the end; empty if the participant is not in A.", "In A: die Anzahl der Netzwerke am Ende; leer, wenn die Person in A fehlt."), row => row.A?.Networks.Count),
        Whole("membershipsB", "network", Allowed.FromZero, new("The same in B.", "Dasselbe in B."), row => row.B?.Networks.Count),
        Text("networksA", $"{Allowed.Network};{Allowed.Network}", new("In A: these networks, in the order of joining; empty for none.", "In A: diese Netzwerke in der Reihenfolge der Beitritte; leer, wenn keines."), row => Listed(row.A)),
        Text("networksB", $"{Allowed.Network};{Allowed.Network}", new("The same in B.", "Dasselbe in B."), row => Listed(row.B)),
        Whole("phoenixesA", "network", Allowed.FromZero, new("In A: how often it left a network as a phoenix, risen to a new offer.", "In A: wie oft ein Netzwerk als Phönix verlassen wurde, aufgestiegen zu einem neuen Angebot."), row => row.A?.Phoenixes),
        Whole("phoenixesB", "network", Allowed.FromZero, new("The same in B.", "Dasselbe in B."), row => row.B?.Phoenixes),
        YesNo("goneA", new("In A: whether it left all networks for good.", "In A: ob alle Netzwerke für immer verlassen wurden."), row => row.A?.IsGone),
        YesNo("goneB", new("The same in B.", "Dasselbe in B."), row => row.B?.IsGone),
    ];

    private static IReadOnlyList<Column<PairedParticipant>> Degrees =>
    [
        Amount("knowledgeA", "1", Allowed.Share, new("In A: mean knowledge over domains at the end.", "In A: das mittlere Wissen über alle Gebiete am Ende."), row => row.A?.Knowledge),
        Amount("knowledgeB", "1", Allowed.Share, new("The same in B.", "Dasselbe in B."), row => row.B?.Knowledge),
        Amount("knowledgeDifference", "1", Allowed.Any, new("B less A; empty if not in both.", "B minus A; leer, wenn nicht in beiden."), row => row.B?.Knowledge - row.A?.Knowledge),
        Whole("tiesA", "tie", Allowed.FromZero, new("In A: how many ties it has at the end.", "In A: die Anzahl der Beziehungen am Ende."), row => row.A?.Ties),
        Whole("tiesB", "tie", Allowed.FromZero, new("The same in B.", "Dasselbe in B."), row => row.B?.Ties),
        Whole("tiesDifference", "tie", Allowed.Any, new("B less A; empty if not in both.", "B minus A; leer, wenn nicht in beiden."), row => row.B?.Ties - row.A?.Ties),
        Amount("strainA", "1", Allowed.Share, new("In A: strain under the threat at the end.", "In A: die Anspannung unter der Bedrohung am Ende."), row => row.A?.Strain),
        Amount("strainB", "1", Allowed.Share, new("The same in B.", "Dasselbe in B."), row => row.B?.Strain),
        Amount("strainDifference", "1", Allowed.Any, new("B less A; empty if not in both.", "B minus A; leer, wenn nicht in beiden."), row => row.B?.Strain - row.A?.Strain),
    ];

    private static string? Listed(ParticipantFate? fate) => fate is { Networks.Count: > 0 } ? string.Join(';', fate.Networks) : null;
}
