using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>What a change does to the page of a world whose people are given by name.</summary>
public sealed class ChangeTests
{
    /// <summary>The state that follows a change is of the moment at which nearly nothing was computed anew.</summary>
    [Fact]
    public async Task TimeLine_AfterAChange_GoesAtOnceWhereItIsTold()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.SeekAsync(100);
        await open.Button("Betrayal").ClickAsync();
        await open.AnswerAsync("Replace it (it stays as thin lines)");
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await open.Page.WaitForTimeoutAsync(4000);
        await open.Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Week shown" }).FillAsync("420");
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync("week 420 of 520");
    }

    [Fact]
    public async Task Setting_OutOfRange_IsRefused_AndOneThatWasSetShowsAtOnce()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.SeekAsync(100);
        ILocator threat = Number(open, "threat from outside");
        await threat.FillAsync("7");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.GetByTestId("notice")).ToContainTextAsync("threat from outside: allowed is 0 to 1");
        await threat.FillAsync("0.2");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.AnswerAsync("Replace it (it stays as thin lines)");
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Assertions.Expect(threat).ToHaveValueAsync("0.2");
    }

    /// <summary>The person with the number 33 is called 34.</summary>
    [Fact]
    public async Task People_WithNames_HaveThemInReasons_AndCannotBeSet()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await Assertions.Expect(Number(open, "memberships at a time")).ToHaveCountAsync(1);
        await Assertions.Expect(Number(open, "ties per person")).ToHaveCountAsync(0);
        await open.SeekAsync(60);
        await open.Page.GetByText("How it stands").ClickAsync();
        await open.Page.GetByText("Participants", new PageGetByTextOptions { Exact = true }).First.ClickAsync();
        await open.Page.GetByTestId("table").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "34", Exact = true }).ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("inspector")).ToContainTextAsync("Participant 34 in week 60");
    }

    private static ILocator Number(OpenPage open, string label) =>
        open.Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = $"{label}, as a number" });
}
