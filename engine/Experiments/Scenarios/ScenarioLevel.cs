namespace CoCreation.Sim.Experiments;

/// <summary>For whom a scenario is.</summary>
public enum ScenarioLevel
{
    /// <summary>For a first look; needs no explanation.</summary>
    Introductory,

    /// <summary>For those who know the four types.</summary>
    Intermediate,

    /// <summary>For those who test the model itself.</summary>
    Advanced,
}
