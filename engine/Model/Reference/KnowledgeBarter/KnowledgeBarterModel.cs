using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Diffusion of knowledge by barter: acquaintances who meet exchange knowledge if both gain by it.</summary>
public sealed class KnowledgeBarterModel : KernelModel
{
    /// <inheritdoc/>
    public override string Name => "reference/knowledge-barter";

    /// <inheritdoc/>
    public override Bilingual Title => new("Knowledge by barter", "Wissen im Tausch");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "In what network does knowledge spread furthest when it is only given in exchange for other knowledge? On a ring whose ties are led "
        + "elsewhere with a chance, one participant and one of its acquaintances meet after the other, drawn at random; meetings that follow each "
        + "other and in which nobody is twice take place in one tick, because none can see what comes of another. If each knows clearly more than "
        + "the other in something, they exchange: in one category each, drawn among those, a part of the difference is learnt. Both write each "
        + "other what they know, both decide alike, and whoever meets next already knows what came of it: one meeting follows the other, exactly, "
        + "and all others sleep. A sweep is as many meetings as there are participants. After the usual 400 sweeps a little can still be "
        + "exchanged: in longer runs knowledge grows by up to another tenth, and the order of networks stays.",
        "In welchem Netz breitet sich Wissen am weitesten aus, wenn es nur im Tausch gegen anderes Wissen gegeben wird? Auf einem Ring, dessen "
        + "Verbindungen mit einer Chance woandershin führen, treffen sich nacheinander eine Person und eine aus ihrem Bekanntenkreis, zufällig "
        + "gezogen; Treffen, die aufeinander folgen und in denen niemand zweimal vorkommt, finden in einem Takt statt, weil keines sehen kann, was "
        + "aus einem anderen wird. Weiß jeder in etwas deutlich mehr als der andere, so tauschen sie: In je einem Gebiet, aus diesen gezogen, "
        + "wird ein Teil des Unterschieds gelernt. Beide schreiben einander, was sie wissen, beide entscheiden gleich, und wer sich danach trifft, "
        + "weiß schon, was daraus wurde: Ein Treffen folgt genau dem anderen, und alle anderen schlafen. Ein Durchgang sind so viele Treffen, wie "
        + "es Beteiligte gibt. Nach den üblichen 400 Durchgängen kann noch ein wenig getauscht werden: In längeren Läufen wächst das Wissen um "
        + "bis zu ein weiteres Zehntel, und die Reihenfolge der Netze bleibt.");

    /// <inheritdoc/>
    public override string Source =>
        "R. Cowan and N. Jonard 2004, Network Structure and the Diffusion of Knowledge, Journal of Economic Dynamics and Control 28:1557";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 500, 3, 10_000, new("How many participants.", "Wie viele Beteiligte.")) { IsWhole = true },
        new("degree", 10, 2, 100, new(
            "How many acquaintances each has on the ring, at most; rounded down to an even number.",
            "Wie viele Bekannte jeder auf dem Ring höchstens hat; abgerundet auf eine gerade Zahl.")) { IsWhole = true },
        new("rewiring", 0.1, 0, 1, new("Chance that a tie of the ring leads elsewhere.", "Chance, dass eine Verbindung des Rings woandershin führt.")),
        new("categories", 5, 2, 20, new("How many categories of knowledge there are.", "Wie viele Gebiete des Wissens es gibt.")) { IsWhole = true },
        new("experts", 50, 0, 10_000, new(
            "How many know one category very well at the start.",
            "Wie viele am Anfang ein Gebiet sehr gut kennen.")) { IsWhole = true },
        new("expertise", 30, 10, 1000, new(
            "How much an expert knows of its category; others know from 0 to 10.",
            "Wie viel ein Experte in seinem Gebiet weiß; andere wissen von 0 bis 10.")),
        new("sweeps", 400, 1, 20_000, new(
            "How many meetings there are for each participant.",
            "Wie viele Treffen es je Person gibt.")) { IsWhole = true, Unit = "sweeps" },
        new("absorption", 0.1, 0, 1, new("Part of the difference that is learnt in an exchange.", "Teil des Unterschieds, der in einem Tausch gelernt wird.")),
        new("margin", 0.01, 0, 1, new(
            "How much more the other has to know, in parts of the own knowledge, to be worth learning from.",
            "Wie viel mehr der andere wissen muss, in Teilen des eigenen Wissens, damit es sich lohnt, von ihm zu lernen.")),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        ModelMeasure.EveryTick("exchanges", "1", new("Exchanges in the tick", "Tausche im Takt"), tick => tick.Totals.CountOf(BarterWorld.Learners) / 2.0),
        ModelMeasure.EveryTick(
            "sweeps", "sweeps", new("Time: one sweep is one meeting for each participant", "Zeit: ein Durchgang ist ein Treffen je Person"),
            tick => tick.Totals.CountOf(BarterWorld.Met) / tick.Settings["participants"]),
        ModelMeasure.AtTheEnd("knowledge", "1", new("Mean knowledge of a category", "Mittleres Wissen in einem Gebiet"), BarterMeasures.MeanOf),
        ModelMeasure.AtTheEnd(
            "variance", "1", new("Variance of mean knowledge between participants", "Varianz des mittleren Wissens zwischen Beteiligten"),
            BarterMeasures.VarianceOf),
        ModelMeasure.AtTheEnd(
            "open-ties", "1", new("Share of acquaintances who can still exchange", "Anteil der Bekannten, die noch tauschen können"),
            BarterMeasures.OpenTiesOf),
    ];

    /// <inheritdoc/>
    public override int Ticks => 1_000_000;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } =
        new(new("Mean knowledge", "Mittleres Wissen"), "1", resident => (resident as BarterParticipant)?.Mean);

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings["experts"] <= settings["participants"] ? [] :
            [new Problem("experts", new("there are more experts than participants", "es gibt mehr Experten als Beteiligte"))];
    }

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed) => new BarterWorld(settings, seed);

    /// <summary>All meetings are over.</summary>
    public override bool IsOver(ModelTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return tick.Tick > 0 && tick.Totals.CountOf(BarterWorld.Met) == BarterWorld.MeetingsIn(tick.Settings);
    }
}
