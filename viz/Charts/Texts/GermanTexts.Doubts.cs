using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>What may be chance in answers of experiments, and how names and numbers stand in them.</content>
internal sealed partial class GermanTexts
{
    public override string HasNoInterval => "Ein Lauf je Punkt, also kein Intervall: Das kann Zufall sein.";

    public override string MeansOverlap => "Die Intervalle beider Mittel überlappen sich: Der Unterschied kann Zufall sein.";

    public override string CorrelationMayBeChance(int points) => $"Bei {(points == 1 ? "1 Punkt" : $"{points} Punkten")} kommt eine so große Korrelation auch durch Zufall vor.";

    public override string MovesEither(string measure, string factors) =>
        $"Welcher Faktor das Maß {Quoted(measure)} am meisten bewegt, lässt sich mit so wenigen Wegen nicht sagen: Die Intervalle überlappen sich bei {factors}.";

    public override string WeakestPoint(string stress, int worse, int seeds, string change, bool isSure) => isSure
        ? $"Der schwächste Punkt: {stress}. In diesem Modell wird danach bei {OfSeeds(worse, seeds)} weniger geschaffen als ohne; im Mittel {change}."
        : $"Kein schwächster Punkt, den diese Startwerte zeigen: Am meisten kostet in diesem Modell {Quoted(stress)}, bei {OfSeeds(worse, seeds)} und im Mittel {change}, was Zufall sein kann.";

    public override string HelpsMost(string rule, int better, int seeds, string change, bool isSure) => isSure
        ? $"Von allen einzelnen Änderungen hilft dagegen am meisten: {rule}. In diesem Modell wird mit ihr bei {OfSeeds(better, seeds)} mehr geschaffen; im Mittel {change}."
        : $"Dagegen hilft keine einzelne Änderung so, dass diese Startwerte es zeigen: Am meisten hilft in diesem Modell {Quoted(rule)}, bei {OfSeeds(better, seeds)} und im Mittel {change}, was Zufall sein kann.";

    public override string CostsMostInTheMean(string stress, int worse, int seeds, string change) =>
        $"In diesem Modell kostet {Quoted(stress)} im Mittel am meisten, {change}, und bei {OfSeeds(worse, seeds)}; das kann Zufall sein.";

    public override string CostsSurely(string stress, int worse, int seeds, string change) =>
        $"Der schwächste Punkt, den diese Startwerte zeigen: {stress}. Danach wird bei {OfSeeds(worse, seeds)} weniger geschaffen als ohne; im Mittel {change}.";

    public override string HelpsMostInTheMean(string rule, int better, int seeds, string change) =>
        $"Dagegen hilft in diesem Modell {Quoted(rule)} im Mittel am meisten, {change}, und bei {OfSeeds(better, seeds)}; das kann Zufall sein.";

    public override string HelpsSurely(string rule, int better, int seeds, string change) =>
        $"Von den einzelnen Änderungen, die so helfen, dass diese Startwerte es zeigen, hilft am meisten: {rule}. Mit ihr wird bei {OfSeeds(better, seeds)} mehr geschaffen; im Mittel {change}.";

    private static string PointsOf(ExperimentManifest manifest) => manifest.Points.Count == 1 ? "1 Punkt" : $"{manifest.Points.Count} Punkte";

    private static string Times(ExperimentManifest manifest) => (manifest.OwnMeasures is null, manifest.Weeks) switch
    {
        (true, 1) => "1 Woche",
        (true, var weeks) => $"{weeks} Wochen",
        (false, 1) => "1 Takt",
        (false, var ticks) => $"{ticks} Takte",
    };

    private static string OfSeeds(int some, int all) => all == 1 && some == 1 ? "dem einzigen Startwert" : $"{some} von {all} {(all == 1 ? "Startwert" : "Startwerten")}";

    /// <summary>A name in quotes; quotes within it are single ones.</summary>
    private static string Quoted(string name) => $"„{name.Replace('„', '‚').Replace('“', '‘')}“";
}
