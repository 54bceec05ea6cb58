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
        "How many does an infection reach, and how often does it die out at once? Whoever is infected stays so for an exponential time and meets others at random, each by a "
        + "letter, at a constant rate; everybody who is not infected sleeps. An infection takes effect in the tick after the meeting: the curve over time is late by up to two ticks for each "
        + "generation; how many are reached in the end does not hang on it, because it depends only on who meets whom while infected.",
        "Wie viele erreicht eine Ansteckung, und wie oft stirbt sie gleich aus? Wer angesteckt ist, bleibt es eine exponentiell verteilte Zeit und trifft mit fester Rate zufällig andere, jeden "
        + "durch einen Brief; wer nicht angesteckt ist, schläft. Eine Ansteckung wirkt im Tick nach dem Treffen: Die Kurve über die Zeit kommt je Generation um bis zu zwei Ticks zu spät; "
        + "wie viele am Ende erreicht sind, hängt davon nicht ab, denn dafür zählt nur, wer wen trifft, solange er angesteckt ist.");

    /// <inheritdoc/>
    public override string Source =>
        "W. O. Kermack and A. G. McKendrick 1927, Proceedings of the Royal Society A 115:700; M. S. Bartlett 1949, Journal of the Royal Statistical Society B 11:211";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 1000, 2, 1_000_000, new("How many participants, in all towns together.", "Wie viele Teilnehmer, in allen Orten zusammen.")) { IsWhole = true },
        new("towns", 1, 1, 10_000, new(
            "In how many towns of the same size they live; nobody meets anybody of another town, so that each is a run of its own.",
            "In wie vielen gleich großen Orten sie leben; niemand trifft jemanden aus einem anderen Ort, jeder ist also ein eigener Lauf.")) { IsWhole = true },
        new("seeds", 1, 1, 1000, new("How many are infected at the start, in each town.", "Wie viele am Anfang angesteckt sind, in jedem Ort.")) { IsWhole = true },
        new("r0", 2, 0, 20, new(
            "Basic reproduction number: how many others somebody infected meets on average.",
            "Basisreproduktionszahl: wie viele andere ein Angesteckter im Mittel trifft.")),
        new("period", 10, 1, 1000, new("Mean time that somebody is infected.", "Mittlere Zeit, die jemand angesteckt ist.")) { Unit = "ticks" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        Share("infected", EpidemicWorld.Infected, new("Share of participants infected", "Anteil der Angesteckten")),
        Share("new", EpidemicWorld.New, new("Share of participants infected in the tick", "Anteil der im Tick Angesteckten")),
        ModelMeasure.AtTheEnd("reached", "1", new("Share of participants ever infected", "Anteil der je Angesteckten"), end => Outbreaks.Of(end).Reached),
        ModelMeasure.AtTheEnd(
            "died-out", "1", new("Share of towns in which less than a fifth were ever infected", "Anteil der Orte, in denen weniger als ein Fünftel je angesteckt war"),
            end => Outbreaks.Of(end).DiedOut),
        ModelMeasure.AtTheEnd(
            "reached-if-large", "1", new("Share of participants ever infected in the other towns", "Anteil der je Angesteckten in den übrigen Orten"),
            end => Outbreaks.Of(end).ReachedIfLarge),
    ];

    /// <inheritdoc/>
    public override int Ticks => 100_000;

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings["participants"] / settings["towns"] is var size && (size < 2 || Math.Floor(size) != size))
        {
            yield return new Problem("towns", new(
                "the participants have to make up towns of the same size, of two at least", "die Teilnehmer müssen gleich große Orte ergeben, von mindestens zweien"));
        }
        else if (settings["seeds"] > size)
        {
            yield return new Problem("seeds", new("more are infected than live in a town", "es sind mehr angesteckt, als in einem Ort leben"));
        }
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
        ModelMeasure.EveryTick(name, "1", meaning, tick => tick.Totals.CountOf(total) / tick.Settings["participants"]);
}
