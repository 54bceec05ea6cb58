using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.OverTime;

public sealed class PngTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(520)]
    [InlineData(10_000)]
    public void ToPng_RunOfAnyLength_FillsTheFigureAndCutsNothing(int weeks)
    {
        using var image = SKBitmap.Decode(Alive.Figure(Language.English, Alive.Waves(weeks)).ToPng());
        Assert.Equal((2400, 1500), (image.Width, image.Height));
        Assert.All(Edge(image), pixel => Assert.Equal(SKColors.White, pixel));
        var colours = image.Pixels.ToHashSet();
        Assert.All(
            [TypeLook.CoCreation, TypeLook.Competition, TypeLook.Ignorance, TypeLook.Lament, TypeLook.Loose],
            look => Assert.Contains(SKColor.Parse(look.Colour), colours));
    }

    [Fact]
    public void ToPng_NoNetworks_StillHasItsLabels()
    {
        using var image = SKBitmap.Decode(Alive.Figure(Language.German, Alive.Tick(0, 0, 0, 0, 0, 0, 0), Alive.Tick(1, 0, 0, 0, 0, 0, 0)).ToPng());
        Assert.Contains(SKColors.Black, image.Pixels);
    }

    [Fact]
    public void ToPng_LongTitle_IsMadeToFit()
    {
        FigureCaption caption = new(string.Concat(Enumerable.Repeat("Which kinds of network live on? ", 6)), new string('n', 200));
        using var image = SKBitmap.Decode(TypesOverTime.Of(Alive.Waves(60), caption, Language.English).ToPng());
        Assert.All(Edge(image), pixel => Assert.Equal(SKColors.White, pixel));
    }

    private static IEnumerable<SKColor> Edge(SKBitmap image) =>
        Enumerable.Range(0, image.Height).SelectMany(y => new[] { image.GetPixel(4, y), image.GetPixel(image.Width - 5, y) })
            .Concat(Enumerable.Range(0, image.Width).SelectMany(x => new[] { image.GetPixel(x, 4), image.GetPixel(x, image.Height - 5) }));
}
