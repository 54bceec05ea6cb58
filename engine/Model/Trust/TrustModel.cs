using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Counters of good and bad evidence about somebody.</summary>
/// <param name="Alpha">Good evidence, not below 0.</param>
/// <param name="Beta">Bad evidence, not below 0.</param>
public readonly record struct Evidence(double Alpha, double Beta)
{
    private const double Strength = 4;

    /// <summary>Trust, in [0, 1].</summary>
    public double Trust => Alpha / (Alpha + Beta);

    /// <summary>Itself, if it is evidence of trust in [0, 1].</summary>
    /// <exception cref="InvalidOperationException">It is not; the message names the trust model that gave it.</exception>
    internal Evidence From(TrustModel model)
    {
        double trust = Trust;
        return Alpha >= 0 && Beta >= 0 && trust >= 0 && trust <= 1
            ? this
            : throw new InvalidOperationException($"the trust model {model.Name} gave the counters {Alpha} and {Beta}: neither may be below 0, and trust is in [0, 1]");
    }

    /// <summary>The counters of a tie that starts with so much trust.</summary>
    public static Evidence Of(double trust) => new(Strength * trust, Strength * (1 - trust));
}

/// <summary>What evidence about somebody is about.</summary>
public enum EvidenceKind
{
    /// <summary>Somebody worked where one worked oneself.</summary>
    Work,

    /// <summary>Somebody shared knowledge or a complaint, declined, or took advantage.</summary>
    Sharing,

    /// <summary>Somebody kept what was agreed, or did not.</summary>
    Commitment,
}

/// <summary>How evidence changes trust. One class each; found by name.</summary>
public abstract class TrustModel(string name)
{
    private const double BetrayalWeight = 6;

    /// <summary>The trust models that come with the model.</summary>
    internal static IReadOnlyList<TrustModel> BuiltIn { get; } = [new BetaTrust(), new LinearTrust(), new FixedTrust(), new AbiTrust()];

    /// <summary>All trust models; the index is the value of the parameter trustModel.</summary>
    internal static IReadOnlyList<TrustModel> All => Everything.All;

    /// <summary>The names of all trust models.</summary>
    internal static IReadOnlyList<string> Names => Everything.Names;

    /// <summary>The name in scenario files.</summary>
    public string Name { get; } = name;

    /// <summary>How many facets trust has, each with counters of its own. Default 1.</summary>
    public virtual int Facets => 1;

    /// <summary>Whether evidence of a kind is about a facet, from 0. Default all of it.</summary>
    public virtual bool IsAbout(int facet, EvidenceKind kind) => true;

    /// <summary>Trust by all facets, in [0, 1]; asked for only where there are several. Default that of the first.</summary>
    public virtual double TrustOf(ReadOnlySpan<Evidence> facets) => facets[0].Trust;

    /// <summary>The counters of one facet after a piece of evidence about it.</summary>
    /// <param name="before">The counters before.</param>
    /// <param name="evidence">Good above 0, bad below.</param>
    /// <param name="stranger">The counters about a stranger.</param>
    /// <param name="parameters">The model's parameters.</param>
    public abstract Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters);

    /// <summary>The counters after a betrayal.</summary>
    public virtual Evidence AfterBetrayal(Evidence before) => before with { Beta = before.Beta + BetrayalWeight };

    /// <summary>All of them, put together when they are first asked for, so that a program's own can be taken before.</summary>
    private static class Everything
    {
        public static readonly IReadOnlyList<TrustModel> All = [.. BuiltIn, .. OwnRules.Taken.TrustModels];
        public static readonly IReadOnlyList<string> Names = [.. All.Select(model => model.Name)];
    }
}

/// <summary>
/// Beta reputation (after Josang and Ismail 2002, Bled eConference): old evidence fades towards what is known of a stranger, bad
/// evidence weighs more (Slovic 1993, Risk Analysis 13:675).
/// </summary>
internal sealed class BetaTrust() : TrustModel("beta")
{
    public override Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters)
    {
        double lambda = parameters[Parameter.Lambda];
        double alpha = stranger.Alpha + (lambda * (before.Alpha - stranger.Alpha));
        double beta = stranger.Beta + (lambda * (before.Beta - stranger.Beta));
        return evidence >= 0
            ? new Evidence(alpha + evidence, beta)
            : new Evidence(alpha, beta - (parameters[Parameter.Kappa] * evidence));
    }
}

/// <summary>Trust itself moves: up by a share of what is missing, down by a share of what is there.</summary>
internal sealed class LinearTrust() : TrustModel("linear")
{
    public override Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters)
    {
        double trust = before.Trust;
        trust += evidence >= 0
            ? parameters[Parameter.Gain] * evidence * (1 - trust)
            : parameters[Parameter.Loss] * evidence * trust;
        return Evidence.Of(trust);
    }

    public override Evidence AfterBetrayal(Evidence before) => Evidence.Of(base.AfterBetrayal(before).Trust);
}

/// <summary>Trust never changes: a null model.</summary>
internal sealed class FixedTrust() : TrustModel("fixed")
{
    public override Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters) => before;

    public override Evidence AfterBetrayal(Evidence before) => before;
}
