using System.Diagnostics;
using System.Globalization;
using System.Text;
using CoCreation.Sim.Kernel;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests.Files;

/// <summary>
/// Mutated scenario files end in a scenario or in a refusal, never in anything else. COCREATION_FUZZ says how many, COCREATION_FUZZ_SEED
/// which.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Short = 3000;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    private static readonly string[] Bits =
    [
        "\t", "\u0000", "\uFEFF", "&a ", "*a", "!!binary ", "---\n", "...\n", "? ", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|\n", ">-\n", "%YAML 1.2\n", "#", "<<: ",
        ".nan", "-.inf", "1e400", "0x1F", "-0", "1e9", "99999999999999999999", "null", "~", "true", "\r", "\u2028", "ä", "\ud83d\ude00", "name: x\n", "ties:\n", "  list:\n",
        "    - [a, b]\n", "members: { list: [{ name: a }] }\n", "timeline:\n  - { at: 1, shock: betrayal }\n", "charter: {}\n", "parameters:\n",
    ];

    [Fact]
    public void Read_MutatedFiles_AreReadOrRefused()
    {
        var count = Setting("COCREATION_FUZZ", Short);
        var seed = Setting("COCREATION_FUZZ_SEED", Random.Shared.Next());
        output.WriteLine($"COCREATION_FUZZ={count} COCREATION_FUZZ_SEED={seed}");
        Random chance = new(seed);
        byte[][] whole = [.. Seeds().Select(Encoding.UTF8.GetBytes)];
        var (read, slowest) = (0, TimeSpan.Zero);
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutated(whole[chance.Next(whole.Length)], chance);
            var watch = Stopwatch.StartNew();
            read += IsRead(bytes, $"file {i} of seed {seed}") ? 1 : 0;
            var took = watch.Elapsed;
            if (took > Most)
            {
                // Others may have kept the processors.
                watch.Restart();
                IsRead(bytes, $"file {i} of seed {seed}");
                took = watch.Elapsed;
            }

            slowest = took > slowest ? took : slowest;
        }

        output.WriteLine($"{read} read, {count - read} refused, the slowest in {slowest.TotalMilliseconds:0} ms");
        Assert.InRange(read, count / 100, count);
        Assert.True(slowest < Most, $"{slowest} for one file");
    }

    private static bool IsRead(byte[] bytes, string which)
    {
        try
        {
            return ScenarioFile.Read(bytes, "s.yaml").Participants > 0;
        }
        catch (InputException refusal)
        {
            Assert.All(refusal.Problems, problem => Assert.NotEqual("", problem.In(Language.German)));
            return false;
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{which}: {Convert.ToBase64String(bytes)}", fault);
        }
    }

    private static byte[] Mutated(byte[] bytes, Random chance)
    {
        List<byte> mutated = [.. bytes];
        for (var times = chance.Next(1, 5); times > 0; times--)
        {
            var at = chance.Next(mutated.Count + 1);
            var length = chance.Next(Math.Min(40, mutated.Count - at) + 1);
            switch (chance.Next(5))
            {
                case 0: mutated.RemoveRange(at, length); break;
                case 1: mutated.InsertRange(at, mutated.GetRange(at, length)); break;
                case 2: mutated.InsertRange(at, Encoding.UTF8.GetBytes(Bits[chance.Next(Bits.Length)])); break;
                case 3: mutated.Insert(at, (byte)chance.Next(256)); break;
                default: Swap(mutated, chance); break;
            }
        }

        return [.. mutated];
    }

    private static void Swap(List<byte> bytes, Random chance)
    {
        if (bytes.Count > 0)
        {
            var (one, other) = (chance.Next(bytes.Count), chance.Next(bytes.Count));
            (bytes[one], bytes[other]) = (bytes[other], bytes[one]);
        }
    }

    private static IEnumerable<string> Seeds()
    {
        yield return Files.Least;
        yield return ScenarioText.Of(new Scenario { Name = "whole", Question = new("?", "?") });
        yield return Files.Least + "ties: { list: [[a, b], [b, c]] }\nmembers: { list: [{ name: a, persona: seeker, standing: 2 }, { name: b }, { name: c }] }\n";
        yield return Files.Least + "timeline:\n  - at: 9\n    set: { threat: 0 }\n  - { at: 12, shock: newcomers, strength: 0.5 }\ncharter: { eyeLevel: 1, sanction: true }\n";
    }

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
