using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>The page, as somebody uses it.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Gallery_OpensAWorld_AndTypesAppear()
    {
        await using var open = await OpenPage.StartAsync("");
        await open.Page.GetByTestId("card-lament").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("map-0")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync(new Regex("week ([2-9][0-9]|[1-5][0-9]{2}) of 520"));
        await Assertions.Expect(open.Page.GetByTestId("feed")).ToContainTextAsync("complaint network");
    }

    [Fact]
    public async Task Back_AndForward_LeadBetweenScreens()
    {
        await using var open = await OpenPage.StartAsync("");
        await open.Page.GetByTestId("card-lament").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(open.Page).ToHaveTitleAsync("Lament · CoCreation.Sim");
        await open.Page.Locator("header").GetByText("Tour").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("tour")).ToContainTextAsync("takes the place of the world that is open, “Lament”");
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.GetByTestId("map-0")).ToBeVisibleAsync();
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.GetByTestId("gallery")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page).ToHaveTitleAsync("CoCreation.Sim");
        await open.Page.GoForwardAsync();
        await Assertions.Expect(open.Page.GetByTestId("map-0")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tour_ThatIsStopped_LeavesTheUsualSpeed_AlsoWhereNothingWasOpenBefore()
    {
        await using var open = await OpenPage.StartAsync("");
        await open.Page.Locator("header").GetByText("Tour").ClickAsync();
        await open.Page.GetByTestId("tour").GetByRole(AriaRole.Slider).FillAsync("40");
        await open.Button("Run it").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("tour")).ToContainTextAsync(new Regex("week [1-9][0-9]* of 520"));
        await open.Page.ReloadAsync();
        await Assertions.Expect(open.Page.GetByTestId("tour")).ToContainTextAsync(new Regex("week [1-9][0-9]* of 520"));
        await open.Button("Stop and go back").ClickAsync();
        await open.Page.Locator("header").GetByText("World").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("timeline").GetByRole(AriaRole.Combobox)).ToHaveValueAsync("6");
    }

    [Fact]
    public async Task Week_GoneBackTo_HasTheDigestThatItHad()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        string before = await open.SeekAsync(40);
        string later = await open.SeekAsync(300);
        Assert.Matches(Digest(), before);
        Assert.NotEqual(before, later);
        Assert.Equal(before, await open.SeekAsync(40));
    }

    [Fact]
    public async Task Table_OpensAParticipant_WithItsReasons()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.SeekAsync(60);
        await open.Page.Keyboard.PressAsync("Escape");
        await open.Page.GetByText("How it stands").ClickAsync();
        await open.Page.GetByText("Participants", new PageGetByTextOptions { Exact = true }).First.ClickAsync();
        await open.Page.GetByTestId("table").GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("inspector")).ToContainTextAsync("in week 60");
        await open.Page.GetByTestId("inspector").GetByText("The whole story").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("inspector")).ToContainTextAsync("weeks 1 to 520");
    }

    [Fact]
    public async Task Compare_OtherRules_ShowsTwoMapsAndTheDifference()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.Button("Compare").ClickAsync();
        var dialog = open.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "commitment, as a number" }).FillAsync("0.9");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Compare", Exact = true }).ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("map-1")).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.GetByTestId("difference-chart")).ToBeVisibleAsync();
    }

    [GeneratedRegex("^[0-9a-f]{16}$")]
    private static partial Regex Digest();
}
