namespace CoCreation.Sim.Charts.Tests.Axes;

public sealed class LabelSpreadTests
{
    [Fact]
    public void Apart_LabelsWithRoom_StayWhereTheyAre() => Assert.Equal([10, 40, 80], LabelSpread.Apart([10, 40, 80], 20, 0, 100));

    [Fact]
    public void Apart_LabelsTooClose_MoveUp() => Assert.Equal([10, 30, 50], LabelSpread.Apart([10, 12, 50], 20, 0, 100));

    [Fact]
    public void Apart_LabelsAtTheTop_MoveDown() => Assert.Equal([60, 80, 100], LabelSpread.Apart([95, 97, 99], 20, 0, 100));

    [Fact]
    public void Apart_AnyLabels_KeepOrderDistanceAndRange()
    {
        Random random = new(7);
        for (var trial = 0; trial < 1000; trial++)
        {
            double[] wanted = [.. Enumerable.Range(0, 5).Select(_ => random.NextDouble() * 400).Order()];
            var put = LabelSpread.Apart(wanted, 30, 15, 385);
            Assert.All(put, at => Assert.InRange(at, 15 - 1e-9, 385 + 1e-9));
            Assert.All(put.Zip(put.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 30 - 1e-9, $"trial {trial}"));
        }
    }

    [Theory]
    [InlineData("1 2 3", "1 2 3")]
    [InlineData("1 5 3 4", "1 4 4 4")]
    [InlineData("9 6 3", "6 6 6")]
    [InlineData("2 4 1 9 8", "2 2.5 2.5 8.5 8.5")]
    public void Rising_AnyValues_NeverFallAndAreTheNearest(string wanted, string put) =>
        Assert.Equal(Numbers(put), LabelSpread.Rising(Numbers(wanted)));

    private static double[] Numbers(string text) =>
        [.. text.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
