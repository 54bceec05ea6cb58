using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Bounded confidence: everybody takes over the mean of the opinions that are near enough to its own.</summary>
public sealed class HegselmannKrauseModel : KernelModel
{
    private const double SameOpinion = 1e-6;

    /// <inheritdoc/>
    public override string Name => "reference/hegselmann-krause";

    /// <inheritdoc/>
    public override Bilingual Title => new("Bounded confidence", "Begrenztes Vertrauen");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "Into how many camps do opinions fall when nobody listens to what is too far from the own? Everybody writes everybody in every "
        + "tick, and all change at once.",
        "In wie viele Lager zerfallen Meinungen, wenn niemand auf das hört, was zu weit von der eigenen entfernt ist? In jedem Takt "
        + "schreibt jeder jedem, und alle ändern sich zugleich.");

    /// <inheritdoc/>
    public override string Source =>
        "R. Hegselmann and U. Krause 2002, Opinion Dynamics and Bounded Confidence, Journal of Artificial Societies and Social Simulation 5(3):2";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 50, 2, 5000, new("How many participants.", "Wie viele Beteiligte.")) { IsWhole = true },
        new("confidence", 0.2, 0, 1, new(
            "How far from the own opinion another one may be, at most, to be listened to.",
            "Wie weit eine andere Meinung höchstens von der eigenen entfernt sein darf, damit man auf sie hört.")),
        new("start", 0, 0, 1, new(
            "Opinions at the start: at equal distances from 0 to 1, or drawn at random between 0 and 1.",
            "Meinungen am Anfang: in gleichen Abständen von 0 bis 1, oder zufällig zwischen 0 und 1 gezogen.")) { IsWhole = true, Choices = ["even", "random"] },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        ModelMeasure.EveryTick(
            "mean", "1", new("Mean opinion", "Mittlere Meinung"),
            tick => tick.Totals.AmountOf(OpinionTotal.Opinion) / tick.Settings["participants"]),
        OpinionTotal.Moved,
        OpinionTotal.Updates,
        OpinionTotal.Range,
        ModelMeasure.AtTheEnd("camps", "1", new("Camps: opinions that differ", "Lager: verschiedene Meinungen"), CampsOf),
    ];

    /// <inheritdoc/>
    public override int Ticks => 1000;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = Opinions.Trace;

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new ConfidenceWorld(seed, settings.Whole("participants"), settings["confidence"], settings.Whole("start") == 1);
    }

    /// <summary>No opinion moved by more than 2^-41.</summary>
    public override bool IsOver(ModelTick tick) => Opinions.AreAtRest(tick);

    private static double CampsOf(ModelEnd end)
    {
        double[] opinions = [.. end.Residents.Select(resident => ((IOpinionated)resident).Opinion).Order()];
        int camps = 1;
        for (int i = 1; i < opinions.Length; i++)
        {
            camps += opinions[i] - opinions[i - 1] > SameOpinion ? 1 : 0;
        }

        return camps;
    }
}
