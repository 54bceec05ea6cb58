using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.ParticipantEntry>;

namespace CoCreation.Sim.Experiments;

/// <summary>A participant at the end of a run, with what the chronicle says.</summary>
/// <param name="Row">What was seen.</param>
/// <param name="Phoenixes">How often it left a network risen.</param>
/// <param name="Label">What it is called in the file that it comes from; null if it was not given.</param>
internal readonly record struct ParticipantEntry(ParticipantRow Row, int Phoenixes, string? Label);

/// <summary>participants: a row for every participant as it was at the end, in order of number.</summary>
internal static class ParticipantsTable
{
    public const string Name = "participants";

    /// <summary>The layout for a world of so many domains of knowledge.</summary>
    public static TableLayout<ParticipantEntry> Layout(int domains) =>
        new(Name, [.. Who, .. Motives, .. Habits, .. Enumerable.Range(0, domains).Select(Knowledge), .. Where]);

    /// <summary>The columns of what is known in so many domains.</summary>
    public static IEnumerable<string> KnowledgeNames(int domains) => Enumerable.Range(0, domains).Select(KnowledgeName);

    private static IReadOnlyList<Column<ParticipantEntry>> Who =>
    [
        Whole("participant", "1", Allowed.FromZero, new("The number of the participant.", "Die Nummer der beteiligten Person."), one => one.Row.Id),
        Text("label", "", new("The name in the file of ties or members; empty for those who were not given. In CSV an apostrophe precedes one that a spreadsheet would take for a formula.", "Der Name in der Datei der Beziehungen oder Mitglieder; sonst leer. In CSV steht ein Apostroph vor dem, was eine Tabellenkalkulation für eine Formel hielte."), one => one.Label),
        Whole("arrived", Allowed.Week, Allowed.FromZero, new("The week of arrival; 0 for those of the start.", "Die Woche der Ankunft; 0 für die des Anfangs."), one => one.Row.Arrived),
        Text("persona", Allowed.OneOf<Persona>(), new("What kind of participant this is.", "Die Persona."), one => Names.Of(one.Row.Persona)),
    ];

    private static IEnumerable<Column<ParticipantEntry>> Motives => Enum.GetValues<Motive>().Select(motive => Amount(
        Names.Of(motive), "1", Allowed.Share, MeaningOf(motive), one => one.Row.Motives[(int)motive]));

    private static IReadOnlyList<Column<ParticipantEntry>> Habits =>
    [
        Text("sharing", Allowed.OneOf(Choices(Parameter.CompetitorSharing)), new("The sharing policy.", "Wie Wissen geteilt wird."), one => one.Row.Sharing),
        Text("trustModel", Allowed.OneOf(Choices(Parameter.TrustModel)), new("How evidence changes trust.", "Wie Erfahrungen das Vertrauen ändern."), one => one.Row.TrustModel),
        Amount("standing", "1", Allowed.AboveZero, new("Standing; half of all have less than 1.", "Das Ansehen; die Hälfte aller hat weniger als 1."), one => one.Row.Standing),
        Amount("exposure", "1", Allowed.Share, new("How much of the threat is felt.", "Wie sehr die Bedrohung ankommt."), one => one.Row.Exposure),
        Amount("strain", "1", Allowed.Share, new("Strain under the threat at the end.", "Die Anspannung unter der Bedrohung am Ende."), one => one.Row.Strain),
    ];

    private static IReadOnlyList<Column<ParticipantEntry>> Where =>
    [
        Whole("ties", "tie", Allowed.FromZero, new("How many ties it has at the end.", "Die Anzahl der Beziehungen am Ende."), one => one.Row.Ties),
        Whole("memberships", "network", Allowed.FromZero, new("In how many networks it takes part at the end, as it knows itself; those whose first bulletin has not come are not counted.", "Die Anzahl der Netzwerke mit Mitgliedschaft am Ende, wie die Person selbst es weiß; ohne solche, deren erster Rundbrief noch aussteht."), one => one.Row.Networks.Count),
        Text("networks", $"{Allowed.Network};{Allowed.Network}", new("These networks, in the order of joining; empty for none.", "Diese Netzwerke in der Reihenfolge der Beitritte; leer, wenn keines."),
            one => one.Row.Networks.Count == 0 ? null : string.Join(';', one.Row.Networks)),
        YesNo("gone", new("Whether it left all networks for good.", "Ob alle Netzwerke für immer verlassen wurden."), one => one.Row.IsGone),
        Whole("phoenixes", "network", Allowed.FromZero, new("How often it left a network as a phoenix, risen to a new offer.", "Wie oft ein Netzwerk als Phönix verlassen wurde, aufgestiegen zu einem neuen Angebot."), one => one.Phoenixes),
    ];

    private static Column<ParticipantEntry> Knowledge(int domain) => Amount(
        KnowledgeName(domain), "1", Allowed.Share,
        new($"Knowledge in domain {domain + 1} at the end.", $"Das Wissen im Gebiet {domain + 1} am Ende."), one => one.Row.Knowledge[domain]);

    private static string KnowledgeName(int domain) => $"knowledge{domain + 1}";

    private static Bilingual MeaningOf(Motive motive) => motive switch
    {
        Motive.Control => new("Weight of the motive to keep rivals under control.", "Gewicht des Motivs, Konkurrenz im Griff zu haben."),
        Motive.Learn => new("Weight of the motive to learn from others.", "Gewicht des Motivs, von anderen zu lernen."),
        Motive.Vent => new("Weight of the motive to complain together.", "Gewicht des Motivs, gemeinsam zu jammern."),
        _ => new("Weight of the motive to create together.", "Gewicht des Motivs, gemeinsam etwas zu schaffen."),
    };

    private static IReadOnlyList<string> Choices(Parameter parameter) => ParameterTable.All[(int)parameter].Choices;
}
