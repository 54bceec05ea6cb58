using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>An epidemic in a well mixed population: susceptible, infected, recovered (Markov SIR).</summary>
public sealed class SirModel : KernelModel
{
    /// <inheritdoc/>
    public override string Name => "reference/sir";

    /// <inheritdoc/>
    public override Bilingual Title => new("An epidemic", "Eine Epidemie");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "How many does an infection reach, and how often does it die out at once? Whoever is infected stays so for an exponential time and "
        + "meets others at random, each by a "
        + "letter, at a constant rate; everybody who is not infected sleeps. An infection takes effect in the tick after the meeting: the "
        + "curve over time is late by up to two ticks for each "
        + "generation; how many are reached in the end does not hang on it, because it depends only on who meets whom while infected.",
        "Wie viele erreicht eine Ansteckung, und wie oft stirbt sie gleich aus? Wer angesteckt ist, bleibt es eine exponentiell verteilte "
        + "Zeit und trifft mit fester Rate zufällig andere, jeden "
        + "durch einen Brief; wer nicht angesteckt ist, schläft. Eine Ansteckung wirkt im Takt nach dem Treffen: Die Kurve über die Zeit "
        + "kommt je Generation um bis zu zwei Takte zu spät; "
        + "wie viele am Ende erreicht sind, hängt davon nicht ab, denn dafür zählt nur, wer wen trifft, solange er angesteckt ist.");

    /// <inheritdoc/>
    public override string Source =>
        "W. O. Kermack and A. G. McKendrick 1927, Proceedings of the Royal Society A 115:700; M. S. Bartlett 1949, Journal of the Royal Statistical Society B 11:211";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 1000, 2, 1_000_000, new("How many participants.", "Wie viele Beteiligte.")) { IsWhole = true },
        new("strains", 1, 1, 1000, new(
            "How many infections go round at the same time, each as if it were alone: whoever has one or had it can have the others.",
            "Wie viele Ansteckungen zugleich umgehen, jede, als wäre sie allein: Wer eine hat oder hatte, kann die anderen bekommen.")) { IsWhole = true },
        new("seeds", 1, 1, 1000, new(
            "How many are infected with each strain at the start.",
            "Wie viele am Anfang mit jedem Stamm angesteckt sind.")) { IsWhole = true },
        new("r0", 2, 0, 20, new(
            "Basic reproduction number: how many others somebody infected meets on average.",
            "Basisreproduktionszahl: wie viele andere ein Angesteckter im Mittel trifft.")),
        new("period", 10, 1, 1000, new("Mean time that somebody is infected.", "Mittlere Zeit, die jemand angesteckt ist.")) { Unit = "ticks" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        Share("infected", EpidemicWorld.Infected, new("Share of participants infected, mean of strains", "Anteil der Angesteckten, Mittel der Stämme")),
        Share("new", EpidemicWorld.New, new(
            "Share of participants infected in the tick, mean of strains",
            "Anteil der im Takt Angesteckten, Mittel der Stämme")),
        ModelMeasure.AtTheEnd(
            "reached", "1", new("Share of participants ever infected, mean of strains", "Anteil der je Angesteckten, Mittel der Stämme"),
            end => Outbreaks.Of(end).Reached),
        ModelMeasure.AtTheEnd(
            "died-out", "1", new(
                "Share of strains that reached less than a fifth of the participants",
                "Anteil der Stämme, die weniger als ein Fünftel der Beteiligten erreichten"),
            end => Outbreaks.Of(end).DiedOut),
        ModelMeasure.AtTheEnd(
            "reached-if-large", "1", new(
                "Share of participants ever infected, mean of the other strains", "Anteil der je Angesteckten, Mittel der übrigen Stämme"),
            end => Outbreaks.Of(end).ReachedIfLarge),
    ];

    /// <inheritdoc/>
    public override int Ticks => 100_000;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = new(
        new("First strain: 0 susceptible, 1 infected, 2 recovered", "Erster Stamm: 0 ansteckbar, 1 angesteckt, 2 genesen"), "1",
        resident => (double?)(resident as EpidemicParticipant)?.HealthOf(0)) { IsDrawn = false };

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings["seeds"] <= settings["participants"] ? [] :
            [new Problem("seeds", new("more are infected than there are participants", "es sind mehr angesteckt, als es Beteiligte gibt"))];
    }

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new EpidemicWorld(settings, seed);
    }

    /// <summary>Nobody is infected.</summary>
    public override bool IsOver(ModelTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return tick.Tick > 0 && tick.Totals.CountOf(EpidemicWorld.Infected) == 0;
    }

    private static ModelMeasure Share(string name, int total, Bilingual meaning) =>
        ModelMeasure.EveryTick(name, "1", meaning, tick => tick.Totals.CountOf(total) / (tick.Settings["participants"] * tick.Settings["strains"]));
}
