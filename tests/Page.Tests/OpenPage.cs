using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoCreation.Sim.Page.Tests;

/// <summary>The program that serves the page, and a browser in front of it; what the page reports as wrong fails the test.</summary>
internal sealed partial class OpenPage : IAsyncDisposable
{
    private readonly Process _program;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _faults = [];

    private OpenPage(Process program, IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_program, _playwright, _browser, Page) = (program, playwright, browser, page);
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

    public static async Task<OpenPage> StartAsync(string arguments, string language = "en")
    {
        string folder = Directory.CreateTempSubdirectory("page").FullName;
        Process program = Start($"play {arguments} --no-browser --lang {language}", folder);
        string link = LinkIn().Match(await program.StandardOutput.ReadLineAsync() ?? "").Value;
        Assert.NotEmpty(link);
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("COCREATION_BROWSER") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        IPage page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 720 }, AcceptDownloads = true });
        page.SetDefaultTimeout(15_000);
        OpenPage open = new(program, playwright, browser, page) { Link = link, Folder = folder };
        await page.GotoAsync(link);
        return open;
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

    /// <summary>Goes to a week as soon as it is computed; returns the digest that the page shows for it.</summary>
    public async Task<string> SeekAsync(int week)
    {
        ILocator slider = Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Week shown" });
        for (int again = 0; again < 60 && await slider.InputValueAsync() != $"{week}"; again++)
        {
            await slider.FillAsync($"{week}");
            await Page.WaitForTimeoutAsync(500);
        }

        await Assertions.Expect(Page.GetByTestId("week")).ToHaveTextAsync(new Regex($"(week|Woche) {week} "));
        await Page.WaitForTimeoutAsync(300);
        return await TextAsync("digest") ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        _program.Kill(entireProcessTree: true);
        await _program.WaitForExitAsync();
        _program.Dispose();
        Directory.Delete(Folder, recursive: true);
        Assert.Empty(_faults);
    }

    private static Process Start(string arguments, string folder) => Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, "cocreation"), arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;

    [GeneratedRegex("http://\\S+")]
    private static partial Regex LinkIn();
}
