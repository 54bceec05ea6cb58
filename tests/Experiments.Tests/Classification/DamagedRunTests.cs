using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Classification;

/// <summary>What lies in a folder is refused where it cannot be a run, with the place of what is wrong.</summary>
public sealed class DamagedRunTests : IDisposable
{
    private readonly WrittenRun _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Of_NoFolder_SaysSo() => AssertRefused($"{_place.At("none")}: there is no such folder", _place.At("none"));

    [Fact]
    public async Task Of_IncompleteRun_SaysWhatIsMissing()
    {
        await _place.Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        File.Move(_place.At("summary.json"), _place.At("kept"));
        AssertRefused($"{_place.Root}: there is no complete run: summary.json is missing or broken", _place.Root);
        File.WriteAllText(_place.At("summary.json"), "{");
        AssertRefused($"{_place.Root}: there is no complete run: summary.json is missing or broken", _place.Root);
        File.Move(_place.At("kept"), _place.At("summary.json"), overwrite: true);
        File.Delete(_place.At("network-ticks.csv"));
        AssertRefused($"{_place.Root}: the table network-ticks is missing, as CSV and as Parquet", _place.Root);
        File.WriteAllBytes(_place.At("network-ticks.parquet"), [.. Enumerable.Range(0, 400).Select(i => (byte)i)]);
        Assert.Contains("network-ticks.parquet: cannot be read: ", Refused(_place.Root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("idle", "lazy", "network-ticks.csv: the column idle is missing")]
    [InlineData("lament", "", "network-ticks.csv: the column lament is missing")]
    public async Task Of_OtherHeader_SaysWhichColumn(string column, string instead, string message)
    {
        await _place.Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(_place.At("network-ticks.csv"));
        lines[0] = lines[0].Replace(column, instead, StringComparison.Ordinal);
        File.WriteAllLines(_place.At("network-ticks.csv"), lines);
        Assert.EndsWith(message, Refused(_place.Root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, "x", "'x' is no value of coCreate")]
    [InlineData(7, "", "the cell of coCreate is empty")]
    [InlineData(7, "NaN", "'NaN' is no value of coCreate")]
    [InlineData(7, "0.1,0.2", "13 cells, but the header has 12")]
    [InlineData(1, "17", "'17' is no network")]
    [InlineData(11, "lamnt", "'lamnt' is none of competition, ignorance, lament, coCreation, loose, dormant; did you mean lament?")]
    public async Task Of_BrokenCell_SaysWhere(int column, string cell, string message)
    {
        await _place.Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(_place.At("network-ticks.csv"));
        var cells = lines[3].Split(',');
        cells[column] = cell;
        lines[3] = string.Join(',', cells);
        File.WriteAllLines(_place.At("network-ticks.csv"), lines);
        AssertRefused($"{_place.At("network-ticks.csv")}:4: {message}", _place.Root);
    }

    [Fact]
    public async Task Of_WeeksLost_SaysWhich()
    {
        await _place.Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(_place.At("network-ticks.csv"));
        File.WriteAllLines(_place.At("network-ticks.csv"), lines[..^1]);
        Assert.Matches("networks.csv:[0-9]+: network [0-9]+@[0-9]+ lived [0-9]+ weeks, but network-ticks has [0-9]+ of them$", Refused(_place.Root));
        File.WriteAllLines(_place.At("network-ticks.csv"), lines.Where((_, i) => i != 1));
        Assert.Matches("network-ticks.csv:[0-9]+: a week of network [0-9]+@[0-9]+ is missing$", Refused(_place.Root));
    }

    [Fact]
    public async Task Of_NetworksLostOrDoubled_SaysSo()
    {
        await _place.Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(_place.At("networks.csv"));
        File.WriteAllLines(_place.At("networks.csv"), lines[..2]);
        Assert.EndsWith(" networks of network-ticks are missing in networks", Refused(_place.Root), StringComparison.Ordinal);
        File.WriteAllLines(_place.At("networks.csv"), [.. lines, lines[1]]);
        Assert.Matches($"networks.csv:{lines.Length + 1}: network [0-9]+@[0-9]+ lived [0-9]+ weeks, but network-ticks has 0 of them$", Refused(_place.Root));
    }

    [Theory]
    [InlineData(TableFormat.Csv, "network-ticks.csv")]
    [InlineData(TableFormat.Parquet, "network-ticks.parquet")]
    [InlineData(TableFormat.Parquet, "networks.parquet")]
    public async Task Of_DamagedTable_IsReadOrRefused(TableFormat format, string name)
    {
        await _place.Run(Made.Scenario(ticks: 60), format);
        var whole = File.ReadAllBytes(_place.At(name));
        var refused = 0;
        for (var seed = 1; seed <= 150; seed++)
        {
            File.WriteAllBytes(_place.At(name), Damaged(whole, new Random(seed)));
            try
            {
                Reclassification.Of(_place.Root, []);
            }
            catch (InputException)
            {
                refused++;
            }
            catch (Exception fault)
            {
                Assert.Fail($"seed {seed}: {fault}");
            }
        }

        Assert.InRange(refused, 20, 150);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = random.Next(4) == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
        for (var i = random.Next(1, 8); i > 0 && bytes.Length > 0; i--)
        {
            // The end of a Parquet file says where everything is: it gets half of the damage.
            var near = random.Next(2) == 0 ? bytes.Length : Math.Min(bytes.Length, 2000);
            bytes[bytes.Length - 1 - random.Next(near)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static void AssertRefused(string message, string folder) => Assert.Equal(message, Refused(folder));

    private static string Refused(string folder) =>
        Assert.Single(Assert.Throws<InputException>(() => Reclassification.Of(folder, [])).Problems).ToString();
}
