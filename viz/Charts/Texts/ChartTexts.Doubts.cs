namespace CoCreation.Sim.Charts;

/// <content>What may be chance in answers of experiments.</content>
internal abstract partial class ChartTexts
{
    /// <summary>Said where there is no interval.</summary>
    public abstract string HasNoInterval { get; }

    /// <summary>Said where the intervals of two means overlap that are no pairs.</summary>
    public abstract string MeansOverlap { get; }

    /// <summary>Said where a correlation is so small that it comes by chance, too.</summary>
    public abstract string CorrelationMayBeChance(int points);

    /// <summary>Which factors may move a measure most, as their intervals overlap.</summary>
    public abstract string MovesEither(string measure, string factors);

    /// <summary>The stress that costs most; where its interval covers 0, that it may be none.</summary>
    public abstract string WeakestPoint(string stress, int worse, int seeds, string change, bool isSure);

    /// <summary>The stress that costs most in the mean, where another one surely costs something.</summary>
    public abstract string CostsMostInTheMean(string stress, int worse, int seeds, string change);

    public abstract string CostsSurely(string stress, int worse, int seeds, string change);

    /// <summary>The rule that helps most in the mean, where another one surely helps.</summary>
    public abstract string HelpsMostInTheMean(string rule, int better, int seeds, string change);

    public abstract string HelpsSurely(string rule, int better, int seeds, string change);

    /// <summary>The rule that helps most; where its interval covers 0, that it may be none.</summary>
    public abstract string HelpsMost(string rule, int better, int seeds, string change, bool isSure);
}
