namespace CoCreation.Sim.Model;

/// <summary>A request for knowledge, as the asked sees it.</summary>
/// <param name="Mine">The competence of the asked.</param>
/// <param name="Theirs">The asker's competence.</param>
/// <param name="Domain">The domain asked for.</param>
/// <param name="Trust">Trust in the asker, in [0, 1].</param>
/// <param name="Ledger">Shares given to the asker minus received.</param>
/// <param name="HasDeclined">Whether the asker declined the last time.</param>
/// <param name="HasWithheld">Whether the last answer to the asker was to decline.</param>
/// <param name="HasDisappointed">Whether the last benefit from the asker was not positive.</param>
/// <param name="Draw">A uniform draw for policies that use chance.</param>
public readonly record struct Request(
    Competence Mine,
    Competence Theirs,
    int Domain,
    double Trust,
    double Ledger,
    bool HasDeclined,
    bool HasWithheld,
    bool HasDisappointed,
    double Draw)
{
    /// <summary>How much more the asked knows in the domain.</summary>
    public double Gap => Mine.KnowledgeIn(Domain) - Theirs.KnowledgeIn(Domain);
}

/// <summary>How much somebody shares when asked. One class each; found by name.</summary>
public abstract class SharingPolicy(string name)
{
    /// <summary>The policies that come with the model. The first eight may be drawn by anybody.</summary>
    internal static IReadOnlyList<SharingPolicy> BuiltIn { get; } =
    [
        new OpenSharing(), new HoardingSharing(), new ReciprocalSharing(), new GenerousSharing(), new BarterSharing(), new TappingSharing(),
        new MentorSharing(), new TrustGatedSharing(), new BrokerSharing(), new RivalGuardSharing(), new LedgerCapSharing(), new PavlovSharing(),
    ];

    /// <summary>How many of the policies may be drawn instead of a persona's own.</summary>
    internal const int Drawn = 8;

    /// <summary>All policies; the index is the value of the parameters that choose one.</summary>
    internal static IReadOnlyList<SharingPolicy> All => Everything.All;

    /// <summary>The names of all policies.</summary>
    internal static IReadOnlyList<string> Names => Everything.Names;

    /// <summary>The name in scenario files.</summary>
    public string Name { get; } = name;

    /// <summary>Whether somebody who has given much more than received still gives as before.</summary>
    public virtual bool OverlooksLedger => false;

    /// <summary>How much of the gap is offered: g in [0, 1]; below 0.2 it is declined.</summary>
    public abstract double Give(in Request request);

    /// <summary>All of them, put together when they are first asked for, so that a program's own can be taken before.</summary>
    private static class Everything
    {
        public static readonly IReadOnlyList<SharingPolicy> All = [.. BuiltIn, .. OwnRules.Taken.SharingPolicies];
        public static readonly IReadOnlyList<string> Names = [.. All.Select(policy => policy.Name)];
    }
}
