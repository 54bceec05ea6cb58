using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>The page is for everybody: in both languages, without a mouse, for those who listen to it.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData("en", "de", "Deutsch", "Woche 0 von 520")]
    [InlineData("de", "en", "English", "week 0 of 520")]
    public async Task Language_Switched_IsSpokenEverywhere(string first, string then, string button, string week)
    {
        await using var open = await OpenPage.StartAsync("karate-club", first);
        await open.Button(button).ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync(week);
        Assert.Equal(then, await open.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("karate-club")]
    public async Task Page_HasNoViolationOfAccessibility(string arguments)
    {
        await using var open = await OpenPage.StartAsync(arguments);
        await Assertions.Expect(open.Page.GetByTestId(arguments.Length == 0 ? "gallery" : "map-0")).ToBeVisibleAsync();
        await open.Page.WaitForTimeoutAsync(800);
        var found = await open.Page.RunAxe();
        Assert.Empty(found.Violations.Select(one => $"{one.Id}: {string.Join(" | ", one.Nodes.Select(node => node.Html))}"));
    }

    [Fact]
    public async Task Keys_Alone_PlayStepAndAsk()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await Assertions.Expect(open.Page.GetByTestId("map-0")).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync("week 52 of 520");
        await open.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync("week 51 of 520");
        await open.Page.Keyboard.PressAsync("t");
        await Assertions.Expect(open.Page.GetByTestId("table")).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("Escape");
        await open.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync(new Regex("week (5[3-9]|6[0-9]) of 520"));
    }
}
