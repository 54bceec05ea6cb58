namespace CoCreation.Sim.Experiments;

/// <summary>What a network is, or what became of it, at an age.</summary>
public enum Fate
{
    /// <summary>It is a co-creation community.</summary>
    CoCreation,

    /// <summary>It is a competition network.</summary>
    Competition,

    /// <summary>It is an ignorance network.</summary>
    Ignorance,

    /// <summary>It is a complaint network.</summary>
    Lament,

    /// <summary>It is alive without a type, or dormant.</summary>
    Loose,

    /// <summary>Its work was done.</summary>
    Fulfilled,

    /// <summary>It ended for any other reason.</summary>
    Dissolved,

    /// <summary>It was alive when the run was over, before this age.</summary>
    Unseen,
}
