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
        + "One meeting of a speaker and a listener, drawn at random, follows the other; those that follow each other and in which nobody is "
        + "twice take place in one tick, because none can "
        + "see what comes of another: this is the asynchronous model, exactly. Who meets is told by letter, and all others sleep. A sweep is "
        + "as many meetings as there are participants.",
        "Wie lange dauert es, bis alle dasselbe denken, wenn immer wieder eine Person die Meinung einer anderen übernimmt? "
        + "Ein Treffen eines Sprechers mit einem Zuhörer, zufällig gezogen, folgt dem anderen; solche, die aufeinander folgen und in denen "
        + "niemand zweimal vorkommt, finden in einem Takt statt, "
        + "weil keines sehen kann, was aus einem anderen wird: Es ist genau das asynchrone Modell. Wer sich trifft, erfährt es durch einen "
        + "Brief, alle anderen schlafen. Ein Durchgang sind so viele "
        + "Treffen, wie es Beteiligte gibt.");

    /// <inheritdoc/>
    public override string Source =>
        "R. A. Holley and T. M. Liggett 1975, Ergodic Theorems for Weakly Interacting Infinite Systems and the Voter Model, Annals of Probability 3:643";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 100, 2, 10_000, new("How many participants.", "Wie viele Beteiligte.")) { IsWhole = true },
        new("share", 0.5, 0, 1, new(
            "Share of participants with opinion 1 at the start, rounded down to a whole number of participants.",
            "Anteil der Beteiligten mit Meinung 1 am Anfang, abgerundet auf eine ganze Zahl von Beteiligten.")),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        ModelMeasure.EveryTick(
            "share", "1", new("Share of participants with opinion 1", "Anteil der Beteiligten mit Meinung 1"),
            tick => tick.Totals.CountOf(VoterWorld.Ones) / tick.Settings["participants"]),
        ModelMeasure.EveryTick(
            "sweeps", "sweeps", new(
                "Time until the tick, or until all thought the same: one sweep is one meeting for each participant",
                "Zeit bis zum Takt, oder bis alle dasselbe dachten: ein Durchgang ist ein Treffen je Person"),
            tick => tick.Totals.CountOf(VoterWorld.Meetings) / tick.Settings["participants"]),
    ];

    /// <inheritdoc/>
    public override int Ticks => 1_000_000;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = Opinions.Trace with { IsDrawn = false };

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
