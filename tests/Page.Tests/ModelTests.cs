using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>Models on the page, as somebody uses them.</summary>
public sealed class ModelTests
{
    [Fact]
    public async Task Model_FromTheGallery_IsPlayedComparedAndSaved()
    {
        await using var open = await OpenPage.StartAsync("");
        await open.Page.GetByTestId("card-reference/voter").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("week")).ToHaveTextAsync(new Regex("^tick [0-9,]+ of [0-9,]+$"));
        await Assertions.Expect(open.Page.GetByTestId("scale-0")).ToContainTextAsync("Opinion");
        await Assertions.Expect(open.Page.GetByTestId("chart-share")).ToBeVisibleAsync();
        string digest = await open.SeekAsync(40);
        Assert.Matches(new Regex("^[0-9a-f]{16}$"), digest);
        await open.Page.GetByText("How it stands").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("table").GetByRole(AriaRole.Row)).ToHaveCountAsync(101);
        await open.Page.GetByTestId("table").GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Button).First.ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("inspector")).ToContainTextAsync("Opinion");
        Assert.Empty((await open.Page.RunAxe()).Violations);
        await open.Button("Compare").ClickAsync();
        var dialog = open.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "share, as a number" }).FillAsync("0.9");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Compare", Exact = true }).ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("map-1")).ToBeVisibleAsync();
        await open.Button("Export ▾").ClickAsync();
        await open.Button("Save as a run folder").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("notice")).ToContainTextAsync("Saved in runs/reference/voter/7, digest ", new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });
        string folder = Path.GetDirectoryName(Directory.GetFiles(Path.Combine(open.Folder, "runs"), "ticks.csv", SearchOption.AllDirectories).Single())!;
        Assert.Contains($"40,{digest},", await File.ReadAllTextAsync(Path.Combine(folder, "ticks.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_OfRulesAndOfModels_AreTaken()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.Page.GetByText("Rules of the networks (charter)").ClickAsync();
        await open.Page.GetByLabel("idlers are expelled").ClickAsync();
        await open.AnswerAsync("Replace it (it stays as thin lines)");
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await open.Page.Locator("header").GetByText("Gallery").ClickAsync();
        await open.Page.GetByTestId("card-reference/hegselmann-krause").GetByRole(AriaRole.Button).ClickAsync();
        await open.Button("Cancel").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("gallery")).ToBeVisibleAsync();
        await open.Page.GetByTestId("card-reference/hegselmann-krause").GetByRole(AriaRole.Button).ClickAsync();
        await open.Button("Open all the same").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("model")).ToBeVisibleAsync();
        string before = await open.SeekAsync(3);
        await open.Page.Locator(".controls select").First.SelectOptionAsync("1");
        await open.Button("Begin again with this").ClickAsync();
        await Assertions.Expect(open.Button("Begin again with this")).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.GetByTestId("week")).Not.ToContainTextAsync("tick 3 ");
        Assert.NotEqual(before, await open.SeekAsync(3));
        await Assertions.Expect(open.Page.GetByTestId("notice")).ToHaveCountAsync(0);
    }
}
