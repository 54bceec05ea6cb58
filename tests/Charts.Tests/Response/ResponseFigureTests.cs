using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Response;

public sealed class ResponseFigureTests
{
    [Theory]
    [InlineData(1, 1, 1, 0.3)]
    [InlineData(1, 6, 1, 0.3)]
    [InlineData(4, 6, 1, 0.3)]
    [InlineData(7, 6, 1, 0.3)]
    [InlineData(4, 1, 1, 0)]
    [InlineData(2, 40, 1, 0.3)]
    [InlineData(3, 6, 0, 0)]
    [InlineData(3, 6, 0, 5)]
    [InlineData(4, 6, 3e9, 0)]
    [InlineData(4, 6, 2e-9, 0)]
    [InlineData(4, 6, 1e-5, 1234.5)]
    [InlineData(4, 6, -1, 0)]
    public void Labels_OfAnyResponse_DoNotOverlapAreNotCutAndCanBeRead(int lines, int levels, double factor, double offset) =>
        FindingCheck.IsSound(language => ResponseFigure.PlanOf(MadeFindings.Response(lines, levels, factor, offset), language));

    [Fact]
    public void Labels_OfLongAndHostileNames_AreCutToTheirRoom()
    {
        foreach (var name in new[] { MadeFindings.Long, MadeFindings.Hostile })
        {
            var made = MadeFindings.Response(4, 12);
            var lines = made.Lines.Select(line => new ResponseLine([.. line.Levels.Select(level => level with { Label = name })]) { Name = name });
            var data = made with
            {
                Caption = new FigureCaption(name) { Question = name, FileName = "x" }, Factor = new(name, name), Measure = new(name, name), Grouping = name, Lines = [.. lines],
            };
            FindingCheck.IsSound(language => ResponseFigure.PlanOf(data, language));
            Assert.All(ResponseFigure.Draw(data, Language.German, FigureFormat.Png, FigureFormat.Svg), file => Assert.NotEmpty(file.Bytes));
        }
    }

    [Fact]
    public void Data_OfAResponse_AreDrawn()
    {
        var plan = ResponseFigure.PlanOf(MadeFindings.Response(3, 5), Language.English);
        Assert.Equal(3 * 5 * 11, plan.Items.OfType<Item.Mark>().Count() - 3);
        Assert.Equal(3, plan.Items.OfType<Item.Area>().Count());
        Assert.Equal(SeriesLook.All.Take(3).Select(look => look.Pen).Reverse(), plan.Items.OfType<Item.Line>().Select(line => line.Pen).Where(pen => pen.Width >= 2.5f));
        string[] texts = FindingCheck.Texts(plan);
        Assert.Equal("How does output per member-week change with outside threat?", texts[0]);
        Assert.Contains("outside threat (0 to 1)", texts);
        Assert.Contains("line: mean · band: 95 % · dots: single runs (n = 150)", texts);
        Assert.Contains("low 2", texts);
        Assert.Contains("0.3: 0.60 (0.52 to 0.68)", plan.Note.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_Numbers_AreLeftOutAndCounted()
    {
        var made = MadeFindings.Response(1, 4);
        var levels = made.Lines[0].Levels.ToArray();
        levels[0] = levels[0] with { Mean = new(double.NaN, 0, 1) };
        levels[1] = levels[1] with { Replications = [.1, double.NaN, double.PositiveInfinity] };
        levels[2] = levels[2] with { Mean = levels[2].Mean with { High = double.NaN } };
        ResponseData data = made with { Lines = [new(levels)] };
        FindingCheck.IsSound(language => ResponseFigure.PlanOf(data, language));
        Assert.Contains("3 Werte fehlen und sind ausgelassen", FindingCheck.Texts(ResponseFigure.PlanOf(data, Language.German)));
        Assert.Empty(ResponseFigure.PlanOf(data, Language.German).Items.OfType<Item.Area>());
    }

    [Fact]
    public void Lines_MoreThanFour_AreLeftOutAndItIsSaid() =>
        Assert.Contains("the first 4 of 6 are shown", FindingCheck.Texts(ResponseFigure.PlanOf(MadeFindings.Response(6, 3), Language.English)));

    [Fact]
    public void Nothing_ToDraw_IsSaid()
    {
        FindingCheck.IsSound(language => ResponseFigure.PlanOf(MadeFindings.Response(0, 0), language));
        Assert.Contains("There are no numbers to draw.", FindingCheck.Texts(ResponseFigure.PlanOf(MadeFindings.Response(2, 0), Language.English)));
    }

    [Fact]
    public void Draw_Twice_GivesTheSameFiles()
    {
        FigureFormat[] formats = [FigureFormat.Png, FigureFormat.Svg];
        var (one, other) = (ResponseFigure.Draw(MadeFindings.Response(4, 6), Language.German, formats), ResponseFigure.Draw(MadeFindings.Response(4, 6), Language.German, formats));
        Assert.Equal(["response.png", "response.svg"], one.Select(file => file.Name));
        Assert.Equal(one.Select(file => file.Bytes), other.Select(file => file.Bytes));
    }
}
