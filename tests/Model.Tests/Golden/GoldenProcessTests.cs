using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Text.Json;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>The golden digests in processes of their own, each started in another way. A process that prints no digests fails the test.</summary>
public sealed class GoldenProcessTests
{
    private static bool HasVectors => Vector128.IsHardwareAccelerated || Environment.GetEnvironmentVariable("DOTNET_EnableHWIntrinsic") == "0";

    [Fact]
    public void Digests_WithoutHardwareIntrinsics_AreAsCommitted() =>
        AssertCommitted(("DOTNET_EnableHWIntrinsic", "0"), "vectors False, tiers default, half 0.5");

    [Fact]
    public void Digests_WithoutTieredCompilation_AreAsCommitted() =>
        AssertCommitted(("DOTNET_TieredCompilation", "0"), $"vectors {HasVectors}, tiers 0, half 0.5");

    [Fact]
    public void Digests_InAGermanLocale_AreAsCommitted() =>
        AssertCommitted(("LC_ALL", "de_DE.UTF-8"), $"vectors {HasVectors}, tiers default, half 0,5");

    [Fact]
    public void AssertCommitted_ProcessThatDies_Fails()
    {
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertCommitted(("DOTNET_STARTUP_HOOKS", "nowhere.dll"), ""));

        Assert.StartsWith("exit code ", failure.Message, StringComparison.Ordinal);
    }

    private static void AssertCommitted((string Name, string Value) setting, string expectedRuntime)
    {
        var request = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        request.Environment.Remove("DOTNET_EnableHWIntrinsic");
        request.Environment.Remove("DOTNET_TieredCompilation");
        request.Environment["LC_ALL"] = "C.UTF-8";
        request.Environment[setting.Name] = setting.Value;
        using var process = Process.Start(request) ?? throw new InvalidOperationException("dotnet did not start");
        var error = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode}: {error.Result}");
        Assert.Equal(2, lines.Length);
        Assert.Equal(expectedRuntime, lines[0]);
        GoldenTests.AssertCommitted(
            GoldenFile.Read(), JsonSerializer.Deserialize<Dictionary<string, string[]>>(lines[1])!, $"With {setting.Name}={setting.Value}");
    }
}
