using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Threshold model of collective behaviour: everybody joins in once enough others have.</summary>
public sealed class GranovetterModel : KernelModel
{
    /// <inheritdoc/>
    public override string Name => "reference/granovetter";

    /// <inheritdoc/>
    public override Bilingual Title => new("Thresholds of collective behaviour", "Schwellen gemeinsamen Handelns");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "How much hangs on one participant? Everybody joins in as soon as so many others act as its threshold says; the thresholds are 0, 1, 2 and so on. "
        + "Whoever joins in tells everybody by letter; those who do not act sleep until a letter comes.",
        "Wie viel hängt an einer einzigen Person? Jeder macht mit, sobald so viele andere handeln, wie seine Schwelle sagt; die "
        + "Schwellen sind 0, 1, 2 und so fort. "
        + "Wer mitmacht, sagt es allen durch einen Brief; wer nicht handelt, schläft, bis ein Brief kommt.");

    /// <inheritdoc/>
    public override string Source => "M. Granovetter 1978, Threshold Models of Collective Behavior, American Journal of Sociology 83:1420";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 100, 2, 2000, new("How many participants.", "Wie viele Beteiligte.")) { IsWhole = true },
        new("second-threshold", 1, 0, 2000, new(
            "Threshold of the second participant, who has 1 by rights: with 2 nobody follows the first.",
            "Schwelle der zweiten Person, die eigentlich 1 hat: mit 2 folgt niemand der ersten.")) { IsWhole = true },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        ModelMeasure.EveryTick("acting", "1", new("How many act", "Wie viele handeln"), tick => tick.Totals.CountOf(CrowdWorld.Acting)),
        ModelMeasure.EveryTick("joining", "1", new("How many join in", "Wie viele dazukommen"), tick => tick.Totals.CountOf(CrowdWorld.Joining)),
    ];

    /// <inheritdoc/>
    public override int Ticks => 2001;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = new(
        new("Who acts: 1, and who does not yet: 0", "Wer handelt: 1, und wer noch nicht: 0"), "1",
        resident => resident is CrowdParticipant one ? one.IsActing ? 1 : 0 : null) { IsDrawn = false };

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new CrowdWorld(seed, settings.Whole("participants"), settings.Whole("second-threshold"));
    }

    /// <summary>Nobody joined in.</summary>
    public override bool IsOver(ModelTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return tick.Tick > 0 && tick.Totals.CountOf(CrowdWorld.Joining) == 0;
    }
}
