using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The voter model on the complete graph: again and again one participant takes over the opinion of another.</summary>
public sealed class VoterModel : KernelModel
{
    /// <inheritdoc/>
    public override string Name => "reference/voter";

    /// <inheritdoc/>
    public override Bilingual Title => new("The voter model", "Das Wählermodell");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "How long does it take until all think the same, when again and again one participant takes over the opinion of another? "
        + "Each tick has one speaker and one listener, drawn at random; the turn goes round as a letter, and all others sleep. "
        + "A sweep is as many ticks as there are participants. The speaker sees the opinion that came of the tick before: nothing is updated at once, "
        + "so that this is the asynchronous model, exactly.",
        "Wie lange dauert es, bis alle dasselbe denken, wenn immer wieder ein Teilnehmer die Meinung eines anderen übernimmt? "
        + "Jeder Tick hat einen Sprecher und einen Zuhörer, zufällig gezogen; wer dran ist, erfährt es durch einen Brief, alle anderen schlafen. "
        + "Ein Durchgang sind so viele Ticks, wie es Teilnehmer gibt. Der Sprecher spricht mit der Meinung, die aus dem Tick davor kam: nichts ändert sich "
        + "gleichzeitig, es ist also genau das asynchrone Modell.");

    /// <inheritdoc/>
    public override string Source =>
        "R. A. Holley and T. M. Liggett 1975, Ergodic Theorems for Weakly Interacting Infinite Systems and the Voter Model, Annals of Probability 3:643";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 100, 2, 100_000, new("How many participants.", "Wie viele Teilnehmer.")) { IsWhole = true },
        new("share", 0.5, 0, 1, new(
            "Share of participants with opinion 1 at the start, rounded down to a whole number of participants.",
            "Anteil der Teilnehmer mit Meinung 1 am Anfang, abgerundet auf eine ganze Zahl von Teilnehmern.")),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        ModelMeasure.EveryTick(
            "share", "1", new("Share of participants with opinion 1", "Anteil der Teilnehmer mit Meinung 1"),
            tick => tick.Totals.CountOf(VoterWorld.Ones) / tick.Settings["participants"]),
        ModelMeasure.EveryTick(
            "sweeps", "sweeps", new("Time: one sweep is one listener for each participant", "Zeit: ein Durchgang ist ein Zuhörer je Teilnehmer"),
            tick => VoterWorld.SpokenUntil(tick.Tick) / tick.Settings["participants"]),
    ];

    /// <inheritdoc/>
    public override int Ticks => 1_000_000;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = Opinions.Trace;

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        int participants = settings.Whole("participants");
        return new VoterWorld(seed, participants, (int)Math.Floor(participants * settings["share"]));
    }

    /// <summary>All think the same.</summary>
    public override bool IsOver(ModelTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        long ones = tick.Totals.CountOf(VoterWorld.Ones);
        return tick.Tick > 0 && (ones == 0 || ones == tick.Settings.Whole("participants"));
    }
}
