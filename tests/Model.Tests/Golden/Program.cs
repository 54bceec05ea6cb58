using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Run by <see cref="GoldenProcessTests"/> as a process of its own: prints what it runs on, then the digests of the golden worlds.</summary>
internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"vectors {Vector128.IsHardwareAccelerated}, tiers {Environment.GetEnvironmentVariable("DOTNET_TieredCompilation") ?? "default"}, half {0.5.ToString(CultureInfo.CurrentCulture)}"));
        Console.WriteLine(JsonSerializer.Serialize(GoldenWorlds.Names.ToDictionary(name => name, GoldenWorlds.DigestsOf)));
    }
}
