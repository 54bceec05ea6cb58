using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Batches;

/// <summary>A log that was cut or changed anywhere loses what can no longer be trusted, and never tells a wrong number.</summary>
public sealed class ResultLogTests : IDisposable
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly RunResult[] Results =
    [
        new() { Point = 1, Replication = 1, Seed = ulong.MaxValue, Digest = "00112233aabbccdd", Ticks = 30, Values = [1.0 / 3, null, -0.0, double.MaxValue], WallSeconds = 0.25 },
        new() { Point = 2, Replication = 1, Seed = 7, Digest = "00112233aabbccde", Ticks = 30, Values = [5e-324, 1e300], Lives = [new LifeResult(3, 4, "lament", 12, null), new LifeResult(5, 6, "coCreation", 7, "fulfilled")] },
        new() { Point = 1, Replication = 2, Seed = 8, Error = "resident 17 failed: a\nb\t\"ä\" \u2028" },
        new() { Point = 2, Replication = 2, Seed = 8, Digest = "00112233aabbccdf", Ticks = 29, Values = [0] },
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("log").FullName;

    private string At => Path.Combine(_folder, ResultLog.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_AfterItWasWritten_HoldsEverythingInOrder()
    {
        Write();
        using var log = ResultLog.Open(_folder, Hash);
        Assert.Equal(4, log.Count);
        AssertSame(Results, log.All);
        AssertSame([Results[2]], [log.Of(new RunUnit(1, 2))!]);
        Assert.Null(log.Of(new RunUnit(3, 1)));
        Assert.True(ResultLog.IsIn(_folder));
    }

    [Fact]
    public void Open_CutAtAnyByteOfTheLastLine_DropsThatLineAlone()
    {
        Write();
        var whole = File.ReadAllBytes(At);
        var last = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;
        for (var length = last; length < whole.Length; length++)
        {
            File.WriteAllBytes(At, whole[..length]);
            using (var log = ResultLog.Open(_folder, Hash))
            {
                AssertSame(Results[..3], log.All);
                log.Add(Results[3]);
                AssertSame(Results, log.All);
            }

            Assert.Equal(whole, File.ReadAllBytes(At));
        }
    }

    [Fact]
    public void Open_AnyByteChanged_KeepsOnlyTheLinesBefore()
    {
        Write();
        var whole = File.ReadAllBytes(At);
        var head = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var at = head; at < whole.Length; at++)
        {
            foreach (var change in (byte[])[0x01, 0x20, 0x80, (byte)(whole[at] ^ '\n')])
            {
                if (change == 0)
                    continue;
                byte[] broken = [.. whole];
                broken[at] ^= change;
                File.WriteAllBytes(At, broken);
                var line = whole.AsSpan(head, at - head).Count((byte)'\n');
                using var log = ResultLog.Open(_folder, Hash);
                AssertSame(Results[..line], log.All);
            }
        }
    }

    [Fact]
    public void Open_AnyByteOfTheHeadChanged_IsRefusedOrBegunAnew()
    {
        Write();
        var whole = File.ReadAllBytes(At);
        for (var at = 0; whole[at] != '\n'; at++)
        {
            byte[] broken = [.. whole];
            broken[at] ^= 0x01;
            File.WriteAllBytes(At, broken);
            Assert.Throws<InputException>(() => ResultLog.Open(_folder, Hash));
            Assert.Equal(broken, File.ReadAllBytes(At));
        }
    }

    [Fact]
    public void Open_CutInTheHead_BeginsAnew()
    {
        Write();
        var whole = File.ReadAllBytes(At);
        for (var length = 0; length <= Array.IndexOf(whole, (byte)'\n'); length++)
        {
            File.WriteAllBytes(At, whole[..length]);
            using (var log = ResultLog.Open(_folder, Hash))
            {
                Assert.Equal(0, log.Count);
                foreach (var result in Results)
                    log.Add(result);
            }

            Assert.Equal(whole, File.ReadAllBytes(At));
        }
    }

    [Fact]
    public void Open_AnotherExperiment_IsRefusedAndLeftAsItIs()
    {
        Write();
        var whole = File.ReadAllBytes(At);
        var problem = Assert.Single(Assert.Throws<InputException>(() => ResultLog.Open(_folder, Hash.Replace('0', '1'))).Problems);
        Assert.Equal(At, problem.Place);
        Assert.Equal(new Bilingual("results of another experiment, or of another version of it, are there", "hier liegen Ergebnisse eines anderen Experiments oder einer anderen Fassung davon"), problem.Message);
        Assert.Equal(whole, File.ReadAllBytes(At));
    }

    [Fact]
    public void Open_WhileAnotherWritesIt_IsRefused()
    {
        using (ResultLog.Open(_folder, Hash))
        {
            var fault = Assert.Throws<RunFolderException>(() => ResultLog.Open(_folder, Hash));
            Assert.Contains("another run writes there now", fault.Text.English, StringComparison.Ordinal);
        }

        ResultLog.Open(_folder, Hash).Dispose();
    }

    [Fact]
    public void Open_WhereNothingCanBeWritten_SaysSo()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Assert.Throws<RunFolderException>(() => ResultLog.Open("/sys", Hash));
        File.CreateSymbolicLink(At, "/dev/full");
        Assert.Throws<RunFolderException>(() => ResultLog.Open(_folder, Hash));
    }

    [Fact]
    public void Delete_ALogThatIsDone_LeavesNothing()
    {
        Write();
        ResultLog.Open(_folder, Hash).Delete();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private static void AssertSame(IEnumerable<RunResult> expected, IEnumerable<RunResult> actual) =>
        Assert.Equal(expected.Select(ResultJson.Of), actual.Select(ResultJson.Of));

    private void Write()
    {
        using var log = ResultLog.Open(_folder, Hash);
        foreach (var result in Results)
            log.Add(result);
    }
}
