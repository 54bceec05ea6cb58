using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Dissemination of culture: who is like the other becomes more like the other, and still differences remain.</summary>
public sealed class AxelrodModel : KernelModel
{
    /// <inheritdoc/>
    public override string Name => "reference/axelrod";

    /// <inheritdoc/>
    public override Bilingual Title => new("Dissemination of culture", "Verbreitung von Kultur");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "If people become the more alike the more alike they are, why do differences remain? Sites on a square, four neighbours, no wrap. "
        + "Again and again a site and one of its neighbours are drawn; with a chance equal to the share of features in which they agree the "
        + "site takes over one "
        + "feature in which they do not. One such event follows the other, each seen by the next: the turn goes round as a letter, and all "
        + "others sleep. Events that "
        + "change nothing are drawn and counted as time, but take no tick: no other event can tell whether they were there, and so what "
        + "comes out has exactly the same distribution. "
        + "A sweep is as many events as there are sites.",
        "Wenn sich Menschen umso mehr angleichen, je ähnlicher sie sich sind, warum bleiben dann Unterschiede? Plätze auf einem Quadrat, "
        + "vier Nachbarn, kein Übergang am Rand. "
        + "Immer wieder werden ein Platz und einer seiner Nachbarn gezogen; mit einer Chance gleich dem Anteil der Merkmale, in denen sie "
        + "übereinstimmen, übernimmt der Platz ein "
        + "Merkmal, in dem sie es nicht tun. Ein Ereignis folgt dem anderen, und jedes sieht das vorige: Wer dran ist, erfährt es durch "
        + "einen Brief, alle anderen schlafen. Ereignisse, die "
        + "nichts ändern, werden gezogen und als Zeit gezählt, brauchen aber keinen Takt: Kein anderes Ereignis kann erkennen, ob es sie "
        + "gab, und was herauskommt, hat darum genau dieselbe "
        + "Verteilung. Ein Durchgang sind so viele Ereignisse, wie es Plätze gibt.");

    /// <inheritdoc/>
    public override string Source => "R. Axelrod 1997, The Dissemination of Culture, Journal of Conflict Resolution 41:203";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("side", 10, 2, 100, new("Sites along each side of the square.", "Plätze an jeder Seite des Quadrats.")) { IsWhole = true },
        new("features", 5, 1, 50, new("How many features a culture has.", "Wie viele Merkmale eine Kultur hat.")) { IsWhole = true },
        new("traits", 10, 1, 200, new("How many traits each feature can have.", "Wie viele Ausprägungen jedes Merkmal haben kann.")) { IsWhole = true },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        ModelMeasure.EveryTick(
            "open-ties", "1", new("Neighbours who agree in something, but not in all", "Nachbarn, die in etwas, aber nicht in allem übereinstimmen"),
            tick => tick.Totals.CountOf(CultureWorld.OpenTies)),
        ModelMeasure.EveryTick(
            "sweeps", "sweeps", new("Time: one sweep is one event for each site", "Zeit: ein Durchgang ist ein Ereignis je Platz"),
            tick => tick.Totals.CountOf(CultureWorld.Events) / (tick.Settings["side"] * tick.Settings["side"])),
        ModelMeasure.AtTheEnd(
            "regions", "1", new("Regions: neighbours with the same culture", "Regionen: Nachbarn mit derselben Kultur"), end => Regions.CountOf(end).Regions),
        ModelMeasure.AtTheEnd(
            "largest", "1", new("Share of sites in the largest region", "Anteil der Plätze in der größten Region"),
            end => Regions.CountOf(end).Largest / (double)end.Residents.Count),
    ];

    /// <inheritdoc/>
    public override int Ticks => 1_000_000;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = new(
        new("Culture, as a number: equal ones have the same", "Kultur als Zahl: gleiche haben dieselbe"), "1",
        resident => (resident as CultureSite)?.CultureAsNumber) { IsDrawn = false };

    /// <inheritdoc/>
    public override (double X, double Y)? PlaceOf(uint participant, ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        (uint row, uint column) = Math.DivRem(participant, (uint)settings.Whole("side"));
        return (column, row);
    }

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new CultureWorld(seed, settings.Whole("side"), settings.Whole("features"), settings.Whole("traits"));
    }

    /// <summary>All neighbours agree in all or in nothing.</summary>
    public override bool IsOver(ModelTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return tick.Tick > 0 && tick.Totals.CountOf(CultureWorld.OpenTies) == 0;
    }
}
