using System.Globalization;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("@sum", "'@sum")]
    [InlineData("-", "'-")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("+3e5", "+3e5")]
    public void Add_Text_IsQuotedWhereItMustBe(string cell, string written) => Assert.Equal(written + "\n", Written(table => table.Add(cell)));

    [Fact]
    public void Add_Numbers_AreInRoundTripForm() => Assert.Equal("0.1,-0.25,1E-05,12,\n", Written(table =>
    {
        table.Add(0.1);
        table.Add(-0.25);
        table.Add(0.00001);
        table.Add(12L);
        table.Add((double?)null);
    }));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(7)]
    [InlineData(-300)]
    [InlineData(999_999_999_999_999)]
    [InlineData(1e15)]
    [InlineData(-1e15)]
    [InlineData(1e300)]
    [InlineData(0.5)]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Add_Amount_IsWrittenAsNetWritesIt(double amount) =>
        Assert.Equal(amount.ToString(CultureInfo.InvariantCulture) + "\n", Written(table => table.Add(amount)));

    [Fact]
    public void Add_Answers_AreWords() => Assert.Equal("true,false,\n", Written(table =>
    {
        table.Add(true);
        table.Add(false);
        table.Add((bool?)null);
    }));

    [Fact]
    public void Add_NumbersInGermany_HaveAPoint()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1234.5,-1000\n", Written(table =>
            {
                table.Add(1234.5);
                table.Add(-1000L);
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Add_MoreThanTheBufferHolds_ArrivesWhole()
    {
        string longCell = new('x', 100_000);
        Assert.Equal($"a,{longCell},b\n", Written(table =>
        {
            table.Add("a");
            table.Add(longCell);
            table.Add("b");
        }));
    }

    [Fact]
    public void EndRow_ManyRows_AllArrive() =>
        Assert.Equal(50_000, Written(table =>
        {
            for (var i = 1; i < 50_000; i++)
            {
                table.Add((long)i);
                table.EndRow();
            }

            table.Add("last");
        }).Count(character => character == '\n'));

    private static string Written(Action<CsvTable> add)
    {
        using StringWriter text = new();
        CsvTable table = new(text, "head");
        add(table);
        table.EndRow();
        table.Finish();
        return text.ToString()["head\n".Length..];
    }
}
