namespace CoCreation.Sim.EndToEnd.Tests.Samples;

/// <summary>Tests that build samples, and with them the same projects in the same place: one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Builds
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "builds";
}
