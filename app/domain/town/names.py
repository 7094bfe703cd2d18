"""What residents are called and where they live: common names and places, no real person's."""

from __future__ import annotations

from app.domain.texts import Text

FAMILIES = (
    ("王", "Wang"), ("李", "Li"), ("张", "Zhang"), ("刘", "Liu"), ("陈", "Chen"), ("杨", "Yang"), ("黄", "Huang"),
    ("赵", "Zhao"), ("吴", "Wu"), ("周", "Zhou"), ("徐", "Xu"), ("孙", "Sun"), ("马", "Ma"), ("朱", "Zhu"),
    ("胡", "Hu"), ("郭", "Guo"), ("何", "He"), ("高", "Gao"), ("林", "Lin"), ("罗", "Luo"), ("郑", "Zheng"),
    ("梁", "Liang"), ("谢", "Xie"), ("宋", "Song"), ("唐", "Tang"), ("许", "Xu"), ("韩", "Han"), ("冯", "Feng"),
    ("邓", "Deng"), ("曹", "Cao"), ("彭", "Peng"), ("曾", "Zeng"), ("肖", "Xiao"), ("田", "Tian"), ("董", "Dong"),
    ("潘", "Pan"), ("袁", "Yuan"), ("蔡", "Cai"), ("蒋", "Jiang"), ("余", "Yu"), ("沈", "Shen"), ("钱", "Qian"),
    ("金", "Jin"), ("陆", "Lu"), ("姚", "Yao"), ("方", "Fang"), ("俞", "Yu"), ("叶", "Ye"),
)  # fmt: skip

GIVEN = (
    ("伟", "Wei"), ("芳", "Fang"), ("静", "Jing"), ("敏", "Min"), ("磊", "Lei"), ("洋", "Yang"), ("艳", "Yan"),
    ("勇", "Yong"), ("杰", "Jie"), ("娟", "Juan"), ("涛", "Tao"), ("明", "Ming"), ("霞", "Xia"), ("平", "Ping"),
    ("刚", "Gang"), ("玲", "Ling"), ("雪", "Xue"), ("鹏", "Peng"), ("佳", "Jia"), ("宁", "Ning"),
    ("建国", "Jianguo"), ("建华", "Jianhua"), ("志强", "Zhiqiang"), ("秀英", "Xiuying"), ("桂兰", "Guilan"),
    ("晓东", "Xiaodong"), ("晓燕", "Xiaoyan"), ("海燕", "Haiyan"), ("文博", "Wenbo"), ("文静", "Wenjing"),
    ("子轩", "Zixuan"), ("雨桐", "Yutong"), ("欣怡", "Xinyi"), ("思远", "Siyuan"), ("嘉豪", "Jiahao"),
    ("梦瑶", "Mengyao"), ("俊杰", "Junjie"), ("丽华", "Lihua"), ("春梅", "Chunmei"), ("红梅", "Hongmei"),
    ("国强", "Guoqiang"), ("小龙", "Xiaolong"), ("美玲", "Meiling"), ("淑珍", "Shuzhen"), ("天宇", "Tianyu"),
    ("浩然", "Haoran"), ("婷婷", "Tingting"), ("丹丹", "Dandan"), ("一鸣", "Yiming"), ("可欣", "Kexin"),
    ("立新", "Lixin"), ("永康", "Yongkang"), ("若琳", "Ruolin"), ("诗涵", "Shihan"), ("振宇", "Zhenyu"),
    ("宏伟", "Hongwei"), ("慧敏", "Huimin"), ("晨曦", "Chenxi"), ("景行", "Jingxing"), ("知夏", "Zhixia"),
)  # fmt: skip

CITIES = (
    (Text("Hangzhou", "杭州"), 9, ("330102", "330104", "330105", "330106", "330108")),
    (Text("Shanghai", "上海"), 4, ("310104", "310106", "310115")),
    (Text("Beijing", "北京"), 3, ("110101", "110105", "110108")),
    (Text("Ningbo", "宁波"), 2, ("330203", "330212")),
    (Text("Suzhou", "苏州"), 2, ("320505", "320508")),
    (Text("Nanjing", "南京"), 2, ("320102", "320106")),
    (Text("Guangzhou", "广州"), 2, ("440104", "440106")),
    (Text("Shenzhen", "深圳"), 2, ("440303", "440304")),
    (Text("Chengdu", "成都"), 2, ("510104", "510107")),
    (Text("Wuhan", "武汉"), 2, ("420102", "420106")),
)
"""A city, how many of its people there are against the others, and area codes of its residents' numbers."""

ELSEWHERE = Text("Elsewhere", "其他")

PHONES = ("130", "135", "136", "137", "138", "139", "150", "151", "156", "158", "159", "180", "186", "187", "189")

BANKS = (
    ("icbc", Text("ICBC", "工商银行"), 500_000, "coral"),
    ("ccb", Text("China Construction Bank", "建设银行"), 5_000_000, "blue"),
    ("abc", Text("Agricultural Bank of China", "农业银行"), 1_000_000, "green"),
    ("boc", Text("Bank of China", "中国银行"), 5_000_000, "coral"),
    ("bocom", Text("Bank of Communications", "交通银行"), 5_000_000, "blue"),
)
"""Id, name, the most of one payment and tint, as the shipped list of banks has them."""

TINTS = ("amber", "blue", "green", "coral", "violet")


def city_of(id_number: str) -> Text:
    """The city a resident's number was given in."""
    found = (name for name, _, areas in CITIES if areas[0][:4] == id_number[:4])
    return next(found, ELSEWHERE)
