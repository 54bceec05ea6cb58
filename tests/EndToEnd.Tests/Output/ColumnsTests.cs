using CoCreation.Sim.Scenarios;
using Spectre.Console;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

/// <summary>Tables on terminals that are wide enough, and on those that are not.</summary>
public sealed class ColumnsTests
{
    [Fact]
    public void WriteTo_WideEnough_HasEachHeadingOnOneLine() =>
        Assert.Equal(["type    networks before   after", "loose                 5       5"], Lines(40));

    /// <summary>Headings break between words, and no cell is left out or broken.</summary>
    [Theory]
    [InlineData(30)]
    [InlineData(28)]
    public void WriteTo_TooNarrow_BreaksHeadings(int width) =>
        Assert.Equal(["type    networks   after", "          before        ", "loose          5       5"], Lines(width));

    [Fact]
    public void WriteTo_NarrowerThanThat_SavesBlanks() =>
        Assert.Equal(["type  networks after", "        before      ", "loose        5     5"], Lines(22));

    private static string[] Lines(int width)
    {
        using StringWriter text = new();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = width;
        var table = Scenarios.Columns.With("type", "networks before", "after").AlignRight(1, 2);
        table.Add("loose", "5", "5");
        table.WriteTo(console);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
