using System.Xml.Linq;
using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>What somebody takes along from the page: a run folder, a link, graphs.</summary>
public sealed class KeepingTests
{
    [Fact]
    public async Task Changes_StandOnTheTimeLine_AndTheSavedRunRepeatsThem()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "threat from outside, as a number" }).FillAsync("0.1");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.AnswerAsync("Replace it (it stays as thin lines)");
        await open.SeekAsync(100);
        await open.Button("Betrayal").ClickAsync();
        await open.AnswerAsync("Replace it (it stays as thin lines)");
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        string digest = await open.SeekAsync(520);
        await open.Button("Export ▾").ClickAsync();
        await open.Button("Save as a run folder").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("notice")).ToContainTextAsync(digest, new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });
        string scenario = Directory.GetFiles(Path.Combine(open.Folder, "runs"), "scenario.yaml", SearchOption.AllDirectories).Single();
        string text = await File.ReadAllTextAsync(scenario);
        Assert.Contains("betrayal", text, StringComparison.Ordinal);
        Assert.Contains("threat: 0.1", text, StringComparison.Ordinal);
        Assert.Contains(digest, await open.RunAsync($"run {scenario} --seed 7 --quiet --no-figures --no-journal --out again"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SharedLink_RestoresTheView_HoldsNoToken_AndAsksWhereWorkWouldBeLost()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        string digest = await open.SeekAsync(77);
        await open.Button("Share").ClickAsync();
        string link = await open.Page.GetByTestId("share-link").InputValueAsync();
        Assert.DoesNotContain(open.Link[(open.Link.IndexOf('=', StringComparison.Ordinal) + 1)..], link, StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Escape");
        await open.SeekAsync(10);
        await open.Page.GotoAsync("about:blank");
        await open.Page.GotoAsync(link);
        await Assertions.Expect(open.Page.GetByTestId("digest")).ToHaveTextAsync(digest);

        // A world that was worked on is not replaced without a question.
        await open.Button("Betrayal").ClickAsync();
        await open.AnswerAsync("Replace it (it stays as thin lines)");
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await open.Page.GotoAsync("about:blank");
        await open.Page.GotoAsync(link);
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await open.Button("Open all the same").ClickAsync();
        await Assertions.Expect(open.Page.GetByTestId("events").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        await Assertions.Expect(open.Page.GetByTestId("digest")).ToHaveTextAsync(digest);
    }

    [Fact]
    public async Task Exports_OfNetworks_AreGraphs()
    {
        await using var open = await OpenPage.StartAsync("karate-club");
        await open.SeekAsync(520);
        var gexf = await DownloadAsync(open, "network.gexf");
        Assert.Contains(gexf.Descendants(), part => part.Name.LocalName == "spell");
        var graphMl = await DownloadAsync(open, "network.graphml");
        Assert.Equal(34, graphMl.Descendants().Count(part => part.Name.LocalName == "node"));
    }

    private static async Task<XDocument> DownloadAsync(OpenPage open, string file)
    {
        await open.Button("Export ▾").ClickAsync();
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.GetByText(file, new PageGetByTextOptions { Exact = true }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        return await XDocument.LoadAsync(stream, LoadOptions.None, CancellationToken.None);
    }
}
