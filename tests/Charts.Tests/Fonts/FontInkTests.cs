using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.Fonts;

public sealed class FontInkTests
{
    [Fact]
    public void Check_MachineWithAFont_Passes() => FontInk.Check();

    [Fact]
    public void Check_TextThatLeavesNoInk_SaysWhatToInstall()
    {
        var fault = Assert.Throws<NoFontException>(() => FontInk.Check(SKTypeface.Default, " "));
        Assert.Contains("fonts-dejavu-core", fault.Message, StringComparison.Ordinal);
        Assert.Contains("keine Schrift gefunden", fault.Text.German, StringComparison.Ordinal);
    }
}
