namespace CoCreation.Sim.Model;

/// <summary>The parameters of the model; what each means, with its range, stands in <see cref="ParameterTable"/>.</summary>
public enum Parameter
{
#pragma warning disable CS1591 // the table says what each is
    Participants, Domains, OfferThreshold, Conc, ConcOther, Tappers, Competitors, Seekers, Lamenters, CoCreators, OtherSharing,
    CompetitorSharing, SeekerSharing, LamenterSharing, CoCreatorSharing, TapperSharing, TrustModel,
    CompetitorTrustModel, SeekerTrustModel, LamenterTrustModel, CoCreatorTrustModel, TapperTrustModel,
    Acquaintances, Rewiring, Trust0, TrustSpread, StandingSpread,
    Threat, Slots, TieCap, BControl, EtaC, Harm, Detect, BLearn, Absorb, GiveCost, BVent, A, CWork, Gamma, Idle, Temp, Outside,
    Belong, LeaveMax, LeaveScale, Patience, Accept, Recruit, Found, MaxInvite, Scope, Obsolescence, Discovery, Wait, Sanctioned,
    Lambda, Kappa, Gain, Loss, TypeShare, DormantBelow, PerceivedTypeShare, PerceivedDormantBelow, ShuffledMotives, RandomActivity,
    EyeLevel, Commitment, Facilitation, SizeCap, Boundary, Sanction, Spillover, Renewal,
#pragma warning restore CS1591
}

/// <summary>When a parameter can be set.</summary>
public enum ParameterScope
{
    /// <summary>Fixed when the world is made.</summary>
    World,

    /// <summary>May change in any tick.</summary>
    Live,

    /// <summary>Part of the charter; a change replaces the charter of all networks, present and future.</summary>
    Charter,
}

/// <summary>What a parameter is.</summary>
/// <param name="Id">Which parameter.</param>
/// <param name="Name">The name in scenario files and after --set.</param>
/// <param name="Default">The value unless set.</param>
/// <param name="Least">The least value allowed.</param>
/// <param name="Most">The greatest value allowed.</param>
/// <param name="Unit">The unit, "1" where there is none.</param>
/// <param name="Scope">When it can be set.</param>
/// <param name="English">The meaning in one English sentence.</param>
/// <param name="German">The meaning in one German sentence.</param>
public sealed record ParameterInfo(
    Parameter Id,
    string Name,
    double Default,
    double Least,
    double Most,
    string Unit,
    ParameterScope Scope,
    string English,
    string German)
{
    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The names of the values where the parameter is a choice; the value is the index.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
