using System.Runtime.CompilerServices;
using System.Text.Json;

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

    /// <summary>What the texts of the steps say beside the numbers.</summary>
    [Fact]
    public async Task Texts_SayWhatIsExpected()
    {
        using var steps = JsonDocument.Parse(await File.ReadAllTextAsync(Kept()));
        JsonElement[] numbers = [.. steps.RootElement.EnumerateArray().Select(step => step.GetProperty("numbers"))];
        Assert.InRange(numbers[1].GetProperty("risenFirst").GetDouble(), 0.05, 0.45);
        Assert.InRange(numbers[1].GetProperty("risenShare").GetDouble(), 0.1, 0.5);
        var choices = numbers[3].EnumerateObject().Where(number => number.Name.Contains('+', StringComparison.Ordinal)).ToLookup(
            number => number.Name.Contains("commitment", StringComparison.Ordinal), number => number.Value.GetDouble());
        Assert.True(choices[true].Min() > choices[false].Max());
    }

    private static string Kept([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../viz/Live/web/src/tour/expected.json");
}
