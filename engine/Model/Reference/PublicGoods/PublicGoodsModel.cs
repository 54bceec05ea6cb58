using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>One round of the public goods game: what is given is multiplied and paid out to all alike.</summary>
public sealed class PublicGoodsModel : KernelModel
{
    /// <inheritdoc/>
    public override string Name => "reference/public-goods";

    /// <inheritdoc/>
    public override Bilingual Title => new("The public goods game", "Das Spiel um öffentliche Güter");

    /// <inheritdoc/>
    public override Bilingual Question => new(
        "Who is better off, those who give or those who do not? Everybody has an endowment and gives all of it or nothing; each unit given "
        + "pays every participant a part of it. "
        + "In the first tick everybody writes everybody what it gives, in the second all are paid.",
        "Wer steht besser da, wer gibt oder wer nicht gibt? Jeder hat eine Ausstattung und gibt alles davon oder nichts; jede gegebene "
        + "Einheit bringt allen Beteiligten einen Teil davon ein. "
        + "Im ersten Takt schreibt jeder jedem, was er gibt, im zweiten werden alle ausgezahlt.");

    /// <inheritdoc/>
    public override string Source =>
        "E. Fehr and S. Gächter 2000, Cooperation and Punishment in Public Goods Experiments, American Economic Review 90:980";

    /// <inheritdoc/>
    public override IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("participants", 4, 2, 1000, new("How many participants.", "Wie viele Beteiligte.")) { IsWhole = true },
        new("givers", 3, 0, 1000, new("How many of them give all they have.", "Wie viele davon alles geben.")) { IsWhole = true },
        new("endowment", 20, 0, 1_000_000, new("What everybody has at the start.", "Was jeder am Anfang hat.")) { Unit = "points" },
        new("return", 0.4, 0, 10, new(
            "What each unit given pays every participant, the giver among them.", "Was jede gegebene Einheit allen Beteiligten einbringt, auch der gebenden Person.")),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ModelMeasure> Measures { get; } =
    [
        Earnings("mean", PayingWorld.Earnings, PayingWorld.Paid, new("Mean earnings", "Mittlerer Verdienst")),
        Earnings("giver", PayingWorld.GiverEarnings, PayingWorld.GiversPaid, new("Earnings of a giver", "Verdienst eines Gebers")),
        Earnings("defector", PayingWorld.DefectorEarnings, PayingWorld.DefectorsPaid, new("Earnings of a defector", "Verdienst eines Trittbrettfahrers")),
    ];

    /// <inheritdoc/>
    public override int Ticks => 2;

    /// <inheritdoc/>
    public override ModelTrace Trace { get; } = new(
        new("What somebody has", "Was jemand hat"), "1", resident => (resident as PayingParticipant)?.Purse) { IsDrawn = false };

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings["givers"] <= settings["participants"] ? [] :
            [new Problem("givers", new("more give than there are participants", "es geben mehr, als es Beteiligte gibt"))];
    }

    /// <inheritdoc/>
    public override World CreateWorld(ModelSettings settings, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new PayingWorld(seed, settings.Whole("participants"), settings.Whole("givers"), settings["endowment"], settings["return"]);
    }

    /// <summary>Everybody is paid.</summary>
    public override bool IsOver(ModelTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return tick.Totals.CountOf(PayingWorld.Paid) > 0;
    }

    /// <summary>No number before anybody is paid, and where there is nobody of the kind.</summary>
    private static ModelMeasure Earnings(string name, int sum, int count, Bilingual meaning) =>
        ModelMeasure.EveryTick(name, "points", meaning, tick => tick.Totals.AmountOf(sum) / tick.Totals.CountOf(count));
}
