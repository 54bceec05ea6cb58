using Xunit.Abstractions;

[assembly: TestCollectionOrderer("CoCreation.Sim.EndToEnd.Tests.LongestFirst", "CoCreation.Sim.EndToEnd.Tests")]

namespace CoCreation.Sim.EndToEnd.Tests;

/// <summary>Collections that take a minute begin at once, so that others fill the processors beside them and none is left for the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [nameof(Packages.PackageTests), nameof(Nodes.Faults.FaultTests), nameof(Nodes.NodesTests), nameof(Library.LibraryTests), Samples.Builds.Name];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Longest, name => collection.DisplayName.Contains(name, StringComparison.Ordinal)) is >= 0 and var place ? place : Longest.Length);
}
