using CoCreation.Sim.Architecture.Tests.Tree;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Surface;

/// <summary>A change of what a project shows is seen in review: run with APPROVE=1 to take it over.</summary>
public sealed class PublicSurfaceTests
{
    private const int LinesShown = 20;

    [Theory]
    [InlineData("engine/Kernel")]
    [InlineData("engine/Model")]
    [InlineData("engine/Analysis")]
    [InlineData("engine/Runtime")]
    [InlineData("engine/Experiments")]
    [InlineData("viz/Charts")]
    [InlineData("viz/Live")]
    public void Surface_OfAProject_IsTheApprovedOne(string folder)
    {
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        var approved = SourceTree.FullPath($"tests/Architecture.Tests/Approved/{name}.txt");
        var received = Path.Combine(AppContext.BaseDirectory, name + ".received.txt");
        var surface = PublicSurface.Of(folder);
        File.WriteAllText(Environment.GetEnvironmentVariable("APPROVE") == "1" ? approved : received, surface);
        var difference = PublicSurface.Difference(File.Exists(approved) ? File.ReadAllText(approved) : "", surface);
        Assert.True(difference.Count == 0,
            $"{folder}: {difference.Count} line(s) differ from {approved}; this run's text is in {received}; APPROVE=1 takes it over.\n"
            + string.Join('\n', difference.Take(LinesShown)));
    }

    [Theory]
    [InlineData("a\nb\n", "a\n", "- b")]
    [InlineData("a\n", "a\nc\n", "+ c")]
    [InlineData("a\nb\n", "b\na\n", "the same lines in another order or number")]
    public void Difference_OfDifferentTexts_IsShown(string approved, string received, string shown) =>
        Assert.Contains(shown, PublicSurface.Difference(approved, received));

    [Fact]
    public void Difference_OfEqualTexts_IsEmpty() => Assert.Empty(PublicSurface.Difference("a\n", "a\n"));

    [Fact]
    public void Of_ThisAssembly_NamesItsPublicTypes() =>
        Assert.Contains(nameof(PublicSurfaceTests), PublicSurface.Of(typeof(PublicSurfaceTests).Assembly), StringComparison.Ordinal);
}
