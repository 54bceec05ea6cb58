using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Live.Tests.Tour;

/// <summary>The curves and numbers that the tour and its notes call expected are those of its scenarios.</summary>
public sealed class TourExpectationsTests
{
    [Fact]
    public async Task Expected_OfEveryStep_IsWhatItsScenarioShows()
    {
        string text = await TourExpectations.TextAsync();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            await File.WriteAllTextAsync(Kept(), text);
        }

        Assert.Equal(await File.ReadAllTextAsync(Kept()), text);
    }

    private static string Kept([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../viz/Live/web/src/tour/expected.json");
}
