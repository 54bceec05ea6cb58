using Xunit.Abstractions;

[assembly: TestCollectionOrderer($"CoCreation.Sim.EndToEnd.Tests.{nameof(CoCreation.Sim.EndToEnd.Tests.LongestFirst)}", "CoCreation.Sim.EndToEnd.Tests")]

namespace CoCreation.Sim.EndToEnd.Tests;

/// <summary>Begins with the classes that take minutes, so that the others run beside them and not before.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        nameof(Nodes.Faults.FaultTests), nameof(Nodes.NodesTests), Samples.Builds.Name, nameof(Durability.KillTests), nameof(Nodes.SameHistoryTests),
        nameof(Durability.ServerTests), nameof(Library.LibraryTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Longest, name => collection.DisplayName.Split('.')[^1] == name) switch
        {
            < 0 => Longest.Length,
            var place => place,
        });
}
