using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Library;

/// <summary>Every experiment of the library is read, and has the points and runs that it promises.</summary>
public sealed class ExperimentLibraryTests
{
    [Theory]
    [InlineData("free-riders", "grid", 5, 100, 100)]
    [InlineData("charter-rules", "grid", 15, 75, 450)]
    [InlineData("charter-lhs", "latinHypercube", 64, 320, 320)]
    [InlineData("charter-sobol", "sobol", 256 * 7, 256 * 7, 256 * 7)]
    [InlineData("charter-morris", "morris", 20 * 8, 20 * 8 * 3, 20 * 8 * 3)]
    [InlineData("axelrod", "grid", 3, 600, 600)]
    public void Named_AnyExperiment_HasItsPointsAndRuns(string name, string kind, int points, int least, int most)
    {
        List<Problem> problems = [];
        var experiment = ExperimentLibrary.Named(name, new ModelLibrary([]), problems)!;
        Assert.Empty(problems);
        Assert.Equal(name, experiment.Name);
        Assert.Equal((points, least, most), (experiment.Points.Count, points * experiment.Replications.Least, points * experiment.Replications.Most));
        Assert.Equal(kind.ToUpperInvariant(), KindOf(experiment.Design));

        // Sampled designs may come to a point twice where a factor takes whole numbers only.
        Assert.InRange(experiment.Points.Select(point => point.Subject.Hash).Distinct().Count(), kind == "grid" ? points : 98 * points / 100, points);
        Assert.All(new[] { experiment.Title, experiment.Question }, text => Assert.True(text.English.Length > 5 && text.German.Length > 5 && text.English != text.German));
        Assert.All(experiment.Points, point => Assert.Equal(name == "axelrod" ? "reference/axelrod" : "four-networks", point.Subject.Name));
    }

    [Fact]
    public void Names_OfTheLibrary_AreThoseOfItsFiles()
    {
        var folder = Path.GetDirectoryName(ExperimentLibrary.PathOf("x"))!;
        Assert.Equal(Directory.GetFiles(folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(), ExperimentLibrary.Names.Order());
    }

    private static string KindOf(Design design) => (design is Design.Listed ? "list" : design.GetType().Name).ToUpperInvariant();
}
