using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Page.Tests;

/// <summary>The page's own unit tests, as its developers run them.</summary>
public sealed class UnitTests
{
    [Fact]
    public async Task Npm_Test_Passes()
    {
        using var tests = Process.Start(new ProcessStartInfo("npm", "test") { WorkingDirectory = WebFolder(), RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (tests.StandardOutput.ReadToEndAsync(), tests.StandardError.ReadToEndAsync());
        await tests.WaitForExitAsync();
        Assert.True(tests.ExitCode == 0, await said + await complained);
        Assert.Contains(" passed", await said, StringComparison.Ordinal);
    }

    private static string WebFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../viz/Live/web");
}
