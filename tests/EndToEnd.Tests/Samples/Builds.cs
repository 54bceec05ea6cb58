namespace CoCreation.Sim.EndToEnd.Tests.Samples;

/// <summary>Tests that build what others build, too: one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Builds
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "builds";
}
