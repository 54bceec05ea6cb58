using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>The program that serves the page, and a browser in front of it; what the page reports as wrong fails the test.</summary>
internal sealed partial class OpenPage : IAsyncDisposable
{
    // One for all tests: each opens a context of its own, which shares nothing with the others. It ends with the process of the tests.
    private static readonly Lazy<Task<IBrowser>> Browser = new(LaunchAsync);

    private readonly Process _program;
    private readonly List<string> _faults = [];

    private OpenPage(Process program, IPage page)
    {
        (_program, Page) = (program, page);
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, said) =>
        {
            if (said.Type == "error")
            {
                _faults.Add(said.Text);
            }
        };
    }

    public IPage Page { get; }

    public string Link { get; private init; } = "";

    /// <summary>The folder that runs are written into.</summary>
    public string Folder { get; private init; } = "";

    /// <summary>From the command to what the page said first: it is open.</summary>
    public TimeSpan OpenAfter { get; private init; }

    /// <summary>Starts the program, and opens its page in a browser that is there.</summary>
    /// <param name="arguments">What is played.</param>
    /// <param name="language">In which language.</param>
    /// <param name="scenario">The text of a scenario file, named <c>own.yaml</c>; empty for none.</param>
    public static async Task<OpenPage> StartAsync(string arguments, string language = "en", string scenario = "")
    {
        string folder = Directory.CreateTempSubdirectory("page").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "own.yaml"), scenario);
        IPage page = await (await Browser.Value).NewPageAsync(
            new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 720 }, AcceptDownloads = true });
        page.SetDefaultTimeout(15_000);
        Assertions.SetDefaultExpectTimeout(30_000);
        Stopwatch watch = Stopwatch.StartNew();
        Process program = Start($"play {arguments} --no-browser --lang {language}", folder);
        string link = LinkIn().Match(await program.StandardOutput.ReadLineAsync() ?? "").Value;
        Assert.NotEmpty(link);
        await page.GotoAsync(link);
        if (arguments.Length > 0)
        {
            await page.WaitForFunctionAsync("() => (document.querySelector('canvas.map-canvas')?.drawn ?? 0) > 0");
        }

        return new OpenPage(program, page) { Link = link, Folder = folder, OpenAfter = watch.Elapsed };
    }

    /// <summary>Runs the program to its end; returns what it printed.</summary>
    public async Task<string> RunAsync(string arguments)
    {
        using Process program = Start(arguments, Folder);
        string printed = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(0, program.ExitCode);
        return printed;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public Task<string?> TextAsync(string part) => Page.GetByTestId(part).TextContentAsync();

    /// <summary>Answers a question, if one is asked.</summary>
    public async Task AnswerAsync(string answer)
    {
        await Page.WaitForTimeoutAsync(400);
        if (await Button(answer).IsVisibleAsync())
        {
            await Button(answer).ClickAsync();
            await Page.WaitForTimeoutAsync(400);
        }
    }

    /// <summary>Goes to a week as soon as it is computed; returns the digest that the page shows for it.</summary>
    public async Task<string> SeekAsync(int week)
    {
        ILocator slider = Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { NameRegex = new Regex("(Week|Tick) shown") });
        Regex shown = new($"(week|Woche|tick|Takt) {week} ");

        // What has just been opened plays on until it is told to go somewhere: a week that is passed on the way is not yet the one it went to.
        for (int again = 0, stayed = 0; again < 60 && stayed < 2; again++)
        {
            if (stayed == 0)
            {
                await slider.FillAsync($"{week}");
            }

            await Page.WaitForTimeoutAsync(300);
            stayed = shown.IsMatch(await TextAsync("week") ?? "") ? stayed + 1 : 0;
        }

        await Assertions.Expect(Page.GetByTestId("week")).ToHaveTextAsync(shown);
        return await TextAsync("digest") ?? "";
    }

    /// <summary>How many pictures of the map are drawn in a second while the world plays, over some seconds.</summary>
    public async Task<double> FramesPerSecondAsync(int seconds)
    {
        const string Drawn = "() => [performance.now(), document.querySelector('canvas.map-canvas').drawn]";
        double[] first = await Page.EvaluateAsync<double[]>(Drawn);
        await Page.WaitForTimeoutAsync(1000 * seconds);
        double[] last = await Page.EvaluateAsync<double[]>(Drawn);
        return 1000 * (last[1] - first[1]) / (last[0] - first[0]);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _program.Kill(entireProcessTree: true);
        await _program.WaitForExitAsync();
        _program.Dispose();
        Directory.Delete(Folder, recursive: true);
        Assert.Empty(_faults);
    }

    private static async Task<IBrowser> LaunchAsync() =>
        await (await Playwright.CreateAsync()).Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("COCREATION_BROWSER") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });

    private static Process Start(string arguments, string folder) => Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, "cocreation"), arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;

    [GeneratedRegex("http://\\S+")]
    private static partial Regex LinkIn();
}
